import { countError, levelError } from './domainError.ts'
import type { Computed } from './domainError.ts'
import { poissonDensity } from './poissonDensity.ts'
import { poissonLowerTail } from './poissonLowerTail.ts'
import { poissonUpperTail } from './poissonUpperTail.ts'
import { risingRoot } from './risingRoot.ts'

/** The mean under which `count` events or more have the chance `tail`. */
function lowerLimit(count: number, tail: number): number {
  return risingRoot(count, 0, 2 * count + 1, (mean) => {
    const chance = poissonUpperTail(count, mean)
    return [Math.log(chance / tail), poissonDensity(count - 1, mean) / chance]
  })
}

/** The mean under which `count` events or fewer have the chance `tail`. */
function upperLimit(count: number, tail: number): number {
  // Chernoff: beyond this the chance is smaller than any tail a number can hold apart from 0.
  const farthest = 2 * count + 2 - 4 * Math.log(tail)
  return risingRoot(count + 1, 0, farthest, (mean) => {
    const chance = poissonLowerTail(count, mean)
    return [Math.log(tail / chance), poissonDensity(count, mean) / chance]
  })
}

/**
 * Exact interval of the mean behind a count of events: lower and upper limit, in events.
 * For 0 events the lower limit is 0. Each side leaves out (1 - level) / 2, so the interval holds the mean at least as
 * often as the level says.
 * @param count whole number of events, 0 to 1,000,000
 * @param level chance of covering, between 0 and 1
 * @returns the limits, or a DomainError for any other input
 * Source: F. Garwood, Fiducial Limits for the Poisson Distribution, Biometrika 28 (1936) 437-442; the limits are half
 * the chi-square quantiles with 2 count and 2 count + 2 degrees of freedom. Throws nothing.
 */
export function poissonInterval(count: number, level = 0.95): Computed<readonly [number, number]> {
  const error = countError('count', count) ?? levelError(level)
  if (error !== null) return { ok: false, error }
  const tail = (1 - level) / 2
  return { ok: true, value: [count === 0 ? 0 : lowerLimit(count, tail), upperLimit(count, tail)] }
}
