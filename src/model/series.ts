import type { AreaCode } from './area.ts'
import type { IndicatorCode } from './indicator.ts'
import type { Observation } from './observation.ts'
import type { Period } from './period.ts'

/** SDMX CL_SEX: both, women, men. */
export type Sex = '_T' | 'F' | 'M'

export const SEXES: readonly Sex[] = ['_T', 'F', 'M']

/** One line of figures: a place and a breakdown over the periods of its data. */
export interface Series {
  readonly area: AreaCode
  readonly sex: Sex
  /** One a period of the data it belongs to, in that order. */
  readonly observations: readonly Observation[]
}

/** All published figures of an indicator in a release (in the overview: those of both sexes). */
export interface IndicatorData {
  readonly code: IndicatorCode
  /** The calendar of the data without holes, ascending. */
  readonly periods: readonly Period[]
  readonly series: readonly Series[]
}
