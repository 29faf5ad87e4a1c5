import type { Panel } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { shortValue } from './chartText.ts'
import { trackOf } from './chartCursor.ts'

/** What a small panel shows, in a sentence: indicator, place, first and last value with their periods. */
export function panelLabel(panel: Panel, indicator: Indicator, language: Language): string {
  const points = trackOf(panel.own)
  const textsAt = (position: number) => {
    const point = points.at(position)
    return point === undefined
      ? null
      : { period: language.period(point.period), value: shortValue(language, indicator, point.value) }
  }
  return language.words.charts.panel({
    indicator: indicator.name,
    place: panel.own.area.name,
    unit: indicator.unit,
    first: textsAt(0),
    last: textsAt(-1),
  })
}
