import type { Point, Scale } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'

/** A value as short as the indicator is shown: `9.1`, `97.4%`. */
export function shortValue(language: Language, indicator: Indicator, value: number): string {
  const { decimals, symbol } = indicator
  return symbol === '%' ? language.percent(value, decimals) : language.number(value, decimals)
}

/** Numbers of more digits than this are longer than their compact form. */
const COMPACT_FROM = 1_000_000

/** How the ticks of a scale are written, all in one manner: in full up to a million, with a word above it. */
export function axisText(language: Language, scale: Scale): (tick: number) => string {
  const greatest = Math.max(Math.abs(scale.min), Math.abs(scale.max))
  return greatest < COMPACT_FROM ? (tick) => language.exact(tick, 0) : language.compact
}

/** A difference with its sign; of shares in points, not in per cent. */
export function signedValue(language: Language, indicator: Indicator, value: number): string {
  const amount = language.signed(value, indicator.decimals)
  return indicator.symbol === '%' ? language.words.sentences.shortPoints(amount) : amount
}

/** Events behind a point: "3 deaths"; null where they are not known. */
export function countText(language: Language, indicator: Indicator, count: number | null): string | null {
  if (count === null || indicator.eventForms === null) return null
  return `${language.number(count, 0)} ${language.plural(count, indicator.eventForms)}`
}

/** What a reader must know of a point besides its value: provisional, first after a break. */
export function flagsOf(language: Language, point: Point, breaks: readonly Period[]): readonly string[] {
  const { provisional, seriesBreak } = language.words.charts
  return [...(point.provisional ? [provisional] : []), ...(breaks.includes(point.period) ? [seriesBreak] : [])]
}

/** A point as it is spoken: place, period, value, unit, count, interval, flags. */
export function spokenPoint(
  language: Language,
  indicator: Indicator,
  place: Area,
  point: Point,
  shown: { readonly interval: boolean; readonly breaks: readonly Period[] },
): string {
  const number = (value: number): string => language.number(value, indicator.decimals)
  return language.words.charts.point({
    place: place.name,
    period: language.period(point.period),
    // The unit says "%" where values are shares.
    value: number(point.value),
    unit: indicator.unit,
    count: countText(language, indicator, point.count),
    interval: shown.interval && point.interval !== null ? [number(point.interval[0]), number(point.interval[1])] : null,
    flags: flagsOf(language, point, shown.breaks),
  })
}
