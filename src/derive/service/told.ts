import type { Regime, Waits } from '#src/model/service.ts'
import { TOO_FEW } from '#src/model/service.ts'
import type { ClassCube } from '#src/model/waitsCube.ts'
import type { Norm } from '#src/model/service.ts'
import type { CellName } from '#src/model/waitsCube.ts'
import type { Period } from '#src/model/period.ts'
import { quantileRanks } from '#src/stats/quantileRanks.ts'
import { wilsonInterval } from '#src/stats/wilsonInterval.ts'

/** A stretch of seconds; null is an open end. Both ends are the same where a value is known to the second. */
export type Stretch = readonly [low: number | null, high: number | null]

/** A quantile and its 95 % limits, each to the second or as the class in which it lies. */
export interface Quantile {
  readonly at: Stretch
  readonly limits: Stretch | null
}

/** What is known of enough records. */
export interface Figures {
  readonly count: number
  readonly lost: number | null
  readonly median: Quantile
  readonly ninth: Quantile
  /** Share of one within the norm, with its 95 % interval; null where the classes do not tell. */
  readonly share: { readonly value: number; readonly limits: readonly [number, number] } | null
}

/** What can be told of a place. */
export type Told =
  /** Counted: no record. */
  | { readonly kind: 'none' }
  /** No log tells of it, or not of all of it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-few'; readonly count: number }
  /** A branch went over to another way of taking visitors within the period, or between those compared. */
  | { readonly kind: 'shut'; readonly regime: Regime }
  | { readonly kind: 'figures'; readonly figures: Figures }

/** Most trials that the interval takes; of more it is told as of this many, which is wider. */
const MOST_TRIALS = 1_000_000

/** Share of one within the norm, with its interval by Wilson. */
export function shareOf(within: number, count: number): NonNullable<Figures['share']> {
  const scale = Math.min(1, MOST_TRIALS / count)
  const interval = wilsonInterval(Math.round(within * scale), Math.round(count * scale))
  return { value: within / count, limits: interval.ok ? interval.value : [0, 1] }
}

/** What a cell of a cube tells. */
export function toldOf(waits: Waits): Told {
  if (waits.kind !== 'waits') return waits.kind === 'too-few' ? { kind: 'too-few', count: waits.count } : waits
  const { count, lost, median, medianLimits, ninth, ninthLimits, within } = waits
  return {
    kind: 'figures',
    figures: {
      count,
      lost,
      median: { at: [median, median], limits: medianLimits },
      ninth: { at: [ninth, ninth], limits: ninthLimits },
      share: shareOf(within, count),
    },
  }
}

/**
 * What the counts by class tell of some months together: quantiles as the classes in which they lie, their limits as far
 * as the classes of the ranks that bound them reach, the share within the norm where the norm is a bound of classes. Not
 * known where a month of them has no log.
 */
export function toldByClasses(cube: ClassCube, { place, channel }: Pick<CellName, 'place' | 'channel'>, months: readonly Period[], norm: Norm): Told {
  const counts = countsOf(cube, place, channel, months)
  if (counts === null) return { kind: 'unknown' }
  const count = counts.reduce((sum, each) => sum + each, 0)
  if (count === 0) return { kind: 'none' }
  if (count < TOO_FEW) return { kind: 'too-few', count }
  const quantile = (share: number): Quantile => {
    const ranks = quantileRanks(count, share)
    const { lower, upper } = ranks.ok ? ranks.value : { lower: null, upper: null }
    return {
      at: classOfRank(cube.bounds, counts, Math.ceil(count * share)),
      limits: [
        lower === null ? null : classOfRank(cube.bounds, counts, lower)[0],
        upper === null ? null : classOfRank(cube.bounds, counts, upper)[1],
      ],
    }
  }
  const within = withinOf(cube.bounds, counts, norm)
  return {
    kind: 'figures',
    figures: {
      count,
      lost: null,
      median: quantile(0.5),
      ninth: quantile(0.9),
      share: within === null ? null : shareOf(within, count),
    },
  }
}

/** Sums over the months; null where any of them is not known, since without it they would tell of another period. */
function countsOf(cube: ClassCube, place: string, channel: string, months: readonly Period[]): readonly number[] | null {
  const [at, by] = [cube.places.indexOf(place), cube.channels.findIndex((each) => each === channel)]
  if (at < 0 || by < 0) return null
  const size = cube.bounds.length
  const sums = Array.from({ length: size }, () => 0)
  for (const month of months) {
    const position = cube.periods.indexOf(month)
    if (position < 0) return null
    const start = ((at * cube.channels.length + by) * cube.periods.length + position) * size
    for (let index = 0; index < size; index += 1) {
      const count = cube.counts[start + index] ?? null
      if (count === null) return null
      sums[index] = (sums[index] ?? 0) + count
    }
  }
  return sums
}

/** The class in which the value of a rank lies; 1 is the least value. */
function classOfRank(bounds: readonly number[], counts: readonly number[], rank: number): Stretch {
  let seen = 0
  const index = counts.findIndex((count) => {
    seen += count
    return seen >= rank
  })
  const low = bounds[index] ?? null
  // The first class holds what lies below it too; below 0 there are no waits.
  return [index === 0 && low !== 0 ? null : low, bounds[index + 1] ?? null]
}

/** Records from `least` to `most` seconds; null where these are no bounds of classes. */
function withinOf(bounds: readonly number[], counts: readonly number[], { least, most }: Norm): number | null {
  const start = least === null ? 0 : bounds.indexOf(least)
  const end = bounds.indexOf(most + 1)
  if (start < 0 || end < 0) return null
  return counts.slice(start, end).reduce((sum, count) => sum + count, 0)
}
