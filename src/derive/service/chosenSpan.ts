import type { Period } from '#src/model/period.ts'
import { comparePeriods, parsePeriod, periodsBetween } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { ServiceCatalogue } from '#src/model/service.ts'
import { monthsOf } from '../monthsOf.ts'

/**
 * Which figures tell of the chosen months: quantiles cannot be pooled from other quantiles, so only what was counted as a
 * whole is exact.
 */
export type Basis =
  /** A full year; not chosen where it stands for the whole log, of which nothing was counted as one. */
  | { readonly kind: 'year'; readonly period: Period; readonly chosen: boolean }
  /** A month: exact for the cities, by classes for their branches. */
  | { readonly kind: 'month'; readonly period: Period }
  /** Any other range: from counts by class, so as precise as the classes are wide. */
  | { readonly kind: 'classes'; readonly from: Period; readonly to: Period }

export interface Span {
  /** The chosen months, ascending, one at least. */
  readonly months: readonly Period[]
  readonly basis: Basis
  /** The last full year within the chosen months, for what was counted by hour; null when there is none. */
  readonly hoursYear: Period | null
}

const MONTHS_A_YEAR = 12

function monthAt(index: number): Period {
  const text = `${Math.floor(index / MONTHS_A_YEAR)}-${String((index % MONTHS_A_YEAR) + 1).padStart(2, '0')}`
  return parsePeriod(text) ?? ('' as Period)
}

/** The months of a question within those of the log, and the figures that tell of them. */
export function chosenSpan(catalogue: ServiceCatalogue, question: Question): Span {
  const [first, last] = [monthsOf(catalogue.firstPeriod)[0], monthsOf(catalogue.lastPeriod)[1]]
  const from = question.from === 'earliest' ? first : Math.max(first, monthsOf(question.from)[0])
  const to = question.to === 'latest' ? last : Math.min(last, monthsOf(question.to)[1])
  const months = from > to ? periodsBetween(catalogue.firstPeriod, catalogue.lastPeriod) : periodsBetween(monthAt(from), monthAt(to))
  const years = catalogue.years.map(({ period }) => period).toSorted(comparePeriods)
  const covers = (year: Period) => months.some((month) => month === `${year}-01`) && months.some((month) => month === `${year}-12`)
  const hoursYear = years.findLast(covers) ?? null
  return { months, basis: basisOf(months, catalogue, hoursYear), hoursYear }
}

function basisOf(months: readonly Period[], catalogue: ServiceCatalogue, hoursYear: Period | null): Basis {
  const [from, to] = [months[0] ?? catalogue.firstPeriod, months.at(-1) ?? catalogue.lastPeriod]
  const isWhole = from === catalogue.firstPeriod && to === catalogue.lastPeriod
  if (hoursYear !== null && months.length === MONTHS_A_YEAR) return { kind: 'year', period: hoursYear, chosen: true }
  if (hoursYear !== null && isWhole) return { kind: 'year', period: hoursYear, chosen: false }
  if (from === to) return { kind: 'month', period: from }
  return { kind: 'classes', from, to }
}

/** First and last month of what a basis tells of. */
export function monthsOfBasis(basis: Basis): readonly [number, number] {
  if (basis.kind === 'classes') return [monthsOf(basis.from)[0], monthsOf(basis.to)[1]]
  return monthsOf(basis.period)
}
