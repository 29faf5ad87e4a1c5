import type { ServiceCode } from '#src/model/service.ts'
import type { Figures } from './told.ts'

/** By what places are compared, ranked and coloured: half wait at most so long, or so many keep the norm. */
export type Yardstick = 'median' | 'share'

/** Visitors ask how long they will wait, passengers whether the bus is on time. */
export const YARDSTICK: Readonly<Record<ServiceCode, Yardstick>> = { 'waiting-times': 'median', 'bus-punctuality': 'share' }

/** Figures on the yardstick: seconds, or a share of one. An open end is infinite. */
export interface Reading {
  readonly low: number
  readonly high: number
  /** 95 % limits; null where they are not known. */
  readonly limits: readonly [number, number] | null
}

/** Figures on a yardstick; null where they do not tell. */
export function readingOf(figures: Figures, yardstick: Yardstick): Reading | null {
  if (yardstick === 'share') {
    return figures.share && { low: figures.share.value, high: figures.share.value, limits: figures.share.limits }
  }
  const { at, limits } = figures.median
  return {
    low: at[0] ?? -Infinity,
    high: at[1] ?? Infinity,
    limits: limits && [limits[0] ?? -Infinity, limits[1] ?? Infinity],
  }
}

/** Negative when the left reading is the better one: a shorter wait, a larger share. */
export function compareReadings(left: Reading, right: Reading, yardstick: Yardstick): number {
  const sign = yardstick === 'median' ? 1 : -1
  return sign * (left.low - right.low || left.high - right.high)
}

/** True when the limits of two readings do not touch each other: then, and only then, one may be called the better. */
export function areSeparate(left: Reading, right: Reading): boolean {
  if (left.limits === null || right.limits === null) return false
  return left.limits[1] < right.limits[0] || right.limits[1] < left.limits[0]
}
