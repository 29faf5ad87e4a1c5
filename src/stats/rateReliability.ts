import { countError, positiveError } from './domainError.ts'
import type { Computed } from './domainError.ts'

/** Why a rate should not be read on its own. */
export type Unreliable = 'few-events' | 'wide-interval'

/** Below this many events the count comes before the rate. */
const FEWEST_EVENTS = 10
/** Width of the 95 % interval, relative to the rate, above which the rate is not reliable. */
const WIDEST_INTERVAL = 1.6

/**
 * Whether a rate can be read on its own: null when it can, else why not.
 * A rate of 0 events has no relative width; it is unreliable for its few events.
 * @param count whole number of events, 0 to 1,000,000
 * @param rate in any unit, above 0 unless the count is 0
 * @param interval 95 % limits in the unit of the rate
 * @returns the first reason that holds, or a DomainError
 * Source: US National Center for Health Statistics, Data Presentation Standards for Rates and Counts (2023): fewer than
 * 10 events, or a relative width of the interval above 160 %. Throws nothing.
 */
export function rateReliability(
  count: number,
  rate: number,
  [lower, upper]: readonly [number, number]
): Computed<Unreliable | null> {
  const error = countError('count', count) ?? (count === 0 ? null : positiveError('rate', rate))
  if (error !== null) return { ok: false, error }
  const width = upper - lower
  if (!(width >= 0)) return { ok: false, error: { kind: 'domain', argument: 'interval', expected: 'ascending limits', received: width } }
  if (count < FEWEST_EVENTS) return { ok: true, value: 'few-events' }
  return { ok: true, value: width / rate > WIDEST_INTERVAL ? 'wide-interval' : null }
}
