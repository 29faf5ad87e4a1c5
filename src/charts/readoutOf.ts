import type { Line, Panel, Point } from '#src/derive/panel.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import { shortValue } from './shortValue.ts'
import { countText, flagsOf } from './spokenPoint.ts'
import { lastPoint } from './drawnLine.ts'
import type { ReadoutProps } from './Readout.tsx'

function valueAt(line: Line, x: number): Point | null {
  return line.runs.flat().find((point) => point.x === x) ?? null
}

/** Why the own line of a panel has no value at a position; null where it has one. */
function missingAt(panel: Panel, x: number): MissingReason | null {
  return panel.gaps.find(({ from, to }) => x >= periodIndex(from) && x <= periodIndex(to))?.reason ?? null
}

/**
 * What stands over a panel: its own figures at a period, and the country's for that period.
 * @param at null for the last value of the place
 */
export function readoutOf(
  panel: Panel,
  at: Period | null,
  { language, indicator, interval }: { readonly language: IndicatorLanguage; readonly indicator: Indicator; readonly interval: boolean },
): ReadoutProps {
  const { words } = language
  const last = lastPoint(panel.own)
  const period = at ?? last?.period ?? null
  const point = at === null ? last : valueAt(panel.own, periodIndex(at))
  const start = panel.startsAt === null ? null : words.charts.startsAt(panel.own.area.name, language.since(panel.startsAt))
  const place = { side: panel.side, place: panel.own.area.name, remark: start }
  if (period === null) return { ...place, value: null, reason: null, missing: words.panels.noFigures, details: [] }
  const short = (value: number): string => shortValue(language, indicator, value)
  const country = panel.reference === null ? null : valueAt(panel.reference, periodIndex(period))
  const countryDetail = country === null ? null : `${panel.reference?.area.name ?? ''} ${short(country.value)}`
  const reason = missingAt(panel, periodIndex(period))
  const details = [
    language.period(period),
    point === null ? null : countText(language, indicator, point.count),
    interval && point?.interval ? words.charts.interval(short(point.interval[0]), short(point.interval[1])) : null,
    ...(point === null ? [] : flagsOf(language, point, panel.breaks)),
    countryDetail,
  ]
  return {
    ...place,
    value: point === null ? null : short(point.value),
    reason,
    missing: words.panels.missingMarks[reason ?? 'not-published'],
    details: details.filter((detail) => detail !== null),
  }
}
