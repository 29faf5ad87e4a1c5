import type { Panel, Point } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import { targetLabel } from '#src/i18n/targetLabel.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { gapText } from './notesOf.ts'

/**
 * The accessible name of a small panel: indicator, place, unit, first and last value, targets and events where they are
 * drawn; first of all that they are for demonstration.
 */
export function panelLabel(panel: Panel, indicator: Indicator, language: Language): string {
  const texts = (point: Point | undefined) =>
    point === undefined
      ? null
      : { period: language.period(point.period), value: valueText(point.value, { ...indicator, symbol: '' }, language) }
  const points = panel.own.runs.flat()
  const label = language.words.panels.panel({
    indicator: indicator.name,
    place: panel.own.area.name,
    unit: indicator.unit,
    first: texts(points[0]),
    last: texts(points.at(-1)),
    missing: panel.gaps.map((gap) => gapText(gap, language)),
  })
  const { event: eventText } = language.words.panels
  const marks = [
    ...panel.targets.map((target) => targetLabel(target, indicator, language)),
    ...panel.events.map(({ event, place }) => eventText(language.date(event.date), place.name, event.text)),
  ]
  return markDemonstration([label, ...marks].join('; '), indicator, language)
}
