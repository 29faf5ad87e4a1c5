import type { Norm } from '#src/model/service.ts'
import { scaleOf } from '../scaleOf.ts'
import type { RankedBranch } from './rank.ts'
import type { Yardstick } from './reading.ts'

/** An axis of the bars of a ranking, in the unit of the readings. */
export interface RankAxis {
  readonly min: number
  readonly max: number
  /** What a wait may be at most; null on an axis of shares. */
  readonly norm: number | null
}

const SECONDS_A_MINUTE = 60
const PERCENT = 100

/** The axes of both sides. */
export type RankAxes = Readonly<Record<RankedBranch['side'], RankAxis>>

/** One axis for the bars of both sides; one each where the branches of the one are not held against those of the other. */
export function rankAxes(ranking: readonly RankedBranch[], norm: Norm, yardstick: Yardstick, isMixed: boolean): RankAxes {
  const common = rankAxis(ranking, norm, yardstick)
  if (!isMixed) return { first: common, second: common }
  const own = (side: RankedBranch['side']) => rankAxis(ranking.filter((each) => each.side === side), norm, yardstick)
  return { first: own('first'), second: own('second') }
}

/** A round axis that holds all limits, which are seconds or shares of one. */
function rankAxis(ranking: readonly RankedBranch[], { most }: Norm, yardstick: Yardstick): RankAxis {
  const unit = yardstick === 'share' ? 1 / PERCENT : SECONDS_A_MINUTE
  const norm = yardstick === 'share' ? null : most
  const ends = ranking
    .flatMap(({ reading }) => (reading === null ? [] : [reading.low, reading.high, ...(reading.limits ?? [])]))
    .filter(Number.isFinite)
  const rules = yardstick === 'share' ? ({ method: 'proportion', symbol: '%', decimals: 0 } as const) : ({ method: 'quantile', symbol: '', decimals: 0 } as const)
  const { min, max } = scaleOf(rules, [...ends, ...(norm === null ? [] : [0, norm])].map((end) => end / unit))
  return { min: min * unit, max: max * unit, norm }
}
