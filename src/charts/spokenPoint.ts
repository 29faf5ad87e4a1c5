import type { Gap, Line, Point } from '#src/derive/panel.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { periodIndex } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import { gapText } from './notesOf.ts'

/** Events behind a point: "3 deaths"; null where they are not known. */
export function countText(language: IndicatorLanguage, indicator: Indicator, count: number | null): string | null {
  if (count === null || indicator.eventForms === null) return null
  return `${language.number(count, 0)} ${language.plural(count, indicator.eventForms)}`
}

/** What a reader must know of a point besides its value: provisional, first after a break. */
export function flagsOf(language: IndicatorLanguage, point: Point, breaks: readonly Period[]): readonly string[] {
  const { provisional } = language.words.panels
  const { seriesBreak } = language.words.charts
  return [...(point.provisional ? [provisional] : []), ...(breaks.includes(point.period) ? [seriesBreak] : [])]
}

/** What lies open beside a point: between it and the value before, and after the last value; the cursor passes over it. */
function gapsBeside(language: IndicatorLanguage, { runs }: Line, { x }: Point, gaps: readonly Gap[]): readonly string[] {
  const { gapBefore, gapAfter } = language.words.charts
  const points = runs.flat()
  const before = points.findLast((other) => other.x < x)?.x ?? -Infinity
  const isLast = points.every((other) => other.x <= x)
  const text = (gap: Gap): string => gapText(gap, language)
  return [
    ...gaps.filter(({ from, to }) => periodIndex(from) > before && periodIndex(to) < x).map((gap) => gapBefore(text(gap))),
    ...gaps.filter(({ from }) => isLast && periodIndex(from) > x).map((gap) => gapAfter(text(gap))),
  ]
}

/** A point as it is spoken: place, period, value, unit, count, interval, flags, and what is missing beside it. */
export function spokenPoint(
  language: IndicatorLanguage,
  indicator: Indicator,
  line: Line,
  point: Point,
  shown: { readonly interval: boolean; readonly breaks: readonly Period[]; readonly gaps: readonly Gap[] },
): string {
  // The unit says "%" where values are shares.
  const number = (value: number): string => valueText(value, { ...indicator, symbol: '' }, language)
  return language.words.charts.point({
    place: line.area.name,
    period: language.period(point.period),
    value: number(point.value),
    unit: indicator.unit,
    count: countText(language, indicator, point.count),
    interval: shown.interval && point.interval !== null ? [number(point.interval[0]), number(point.interval[1])] : null,
    flags: [...flagsOf(language, point, shown.breaks), ...gapsBeside(language, line, point, shown.gaps)],
  })
}
