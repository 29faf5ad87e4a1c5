import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Figure } from '#src/model/sentence.ts'
import { differenceDecimals } from './differenceDecimals.ts'
import type { Language } from './language.ts'
import type { FigureText, PairTexts } from './sentenceTexts.ts'
import { unitInBrackets } from './unitInBrackets.ts'
import { valueText } from './valueText.ts'

/** From this many events on a rate is steady enough to be named before its count. */
const RATES_FIRST_FROM = 10

/** The unit as it stands in brackets; null where values carry it. */
export function unitOf(indicator: Indicator): string | null {
  return indicator.symbol === '%' ? null : unitInBrackets(indicator.unit)
}

/** A figure with its number, its count and its period written out. */
export function figureText(figure: Figure, decimals: number, indicator: Indicator, language: Language): FigureText {
  const forms = indicator.eventForms ?? []
  const { count } = figure
  return {
    area: figure.area,
    value: valueText(figure.value, indicator, language, decimals),
    during: language.during(figure.period),
    provisional: figure.provisional,
    counted: count === null ? null : `${language.number(count, 0)} ${language.plural(count, forms)}`.trim(),
    noun: language.plural(0, forms),
    none: count === 0,
  }
}

/** Two figures written out, with as many decimals as tell them apart. */
export function pairTexts(figures: readonly [Figure, Figure], indicator: Indicator, language: Language): PairTexts {
  const [left, right] = figures
  const decimals = differenceDecimals(left.value, right.value, indicator.decimals)
  return {
    left: figureText(left, decimals, indicator, language),
    right: figureText(right, decimals, indicator, language),
    unit: unitOf(indicator),
  }
}

/** The size of a difference; shares differ in percentage points. */
export function amountText(
  [left, right]: readonly [Figure, Figure],
  difference: number,
  indicator: Indicator,
  language: Language,
  points: (amount: string) => string,
): string {
  const decimals = differenceDecimals(left.value, right.value, indicator.decimals)
  const amount = language.number(Math.abs(difference), decimals)
  return indicator.symbol === '%' ? points(amount) : amount
}

/** The place of the higher figure; of equal ones the right. */
export const higherOf = ([left, right]: readonly [Figure, Figure]): Area =>
  left.value > right.value ? left.area : right.area

/** Whether counts come before rates: both are known, and one is so small that its rate says more than it knows. */
export function hasFewEvents(figures: readonly [Figure, Figure]): boolean {
  return (
    figures.every(({ count }) => count !== null) &&
    figures.some(({ count }) => count !== null && count < RATES_FIRST_FROM)
  )
}
