import type { Period } from '#src/model/period.ts'

/**
 * How one language writes numbers, periods, dates, plurals and order.
 * Pure: the same text in Node, in every browser, and in the prerendered page.
 */
export interface Formats {
  /** `1,234.50`: fixed decimals, groups of three, U+2212 as minus; what rounds to zero has no sign. */
  readonly number: (value: number, decimals: number) => string
  /** All digits of the value, and at least `decimals`; a true zero is `0`. */
  readonly exact: (value: number, decimals: number) => string
  /** As `number`, with `+` before what is above zero: `+0.2`, `−0.2`, `0.0`. */
  readonly signed: (value: number, decimals: number) => string
  /** `1.35 million`, «1,35 млн»: three digits and a word from 10,000 up; below that the whole number. */
  readonly compact: (value: number) => string
  /** `97.4%`, «97,4 %». */
  readonly percent: (value: number, decimals: number) => string
  /** Standing alone: `2024`, `Q1 2024`, `March 2024`. */
  readonly period: (period: Period) => string
  /** `2010–2023`; one period when both are the same. */
  readonly periods: (from: Period, to: Period) => string
  /** Inside a sentence: `in 2023`, «в 2023 году», «2023 жылы». */
  readonly during: (period: Period) => string
  /** Reaching back: `since 2022`, «с 2022 года», «2022 жылдан бері». */
  readonly since: (period: Period) => string
  /** A day, a month or a year, as precise as the ISO text; text that is no date comes back as it is. */
  readonly date: (iso: string) => string
  /** The form that goes with a count, without it: `one|few|many` in Russian, `one|other` in English, one in Kazakh. */
  readonly plural: (count: number, forms: readonly string[]) => string
  /** `A, B and C`. */
  readonly list: (items: readonly string[]) => string
}
