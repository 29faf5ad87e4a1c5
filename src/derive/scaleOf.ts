import type { Indicator } from '#src/model/indicator.ts'
import type { Scale } from './panel.ts'

/** A scale that starts at 0 must leave the values at least this share of its height; else it starts near them. */
const LEAST_SHARE_OF_HEIGHT = 0.25
const FEWEST_TICKS = 3
const MOST_TICKS = 5
/** Steps that a reader counts in, times a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5]
const WHOLE_SHARE = 100
/** Digits that survive multiplying and adding steps; the rest is dust of binary fractions. */
const CLEAN_DIGITS = 12
/** A tick may miss a value by this share of the scale: it is the same number. */
const DUST = 1e-9

const clean = (value: number): number => Number(value.toPrecision(CLEAN_DIGITS))

/** Bounds that the ticks must enclose. */
type Extent = readonly [low: number, high: number]

/** Ticks of one step, by the multiples of it on which the lowest and the highest stand. */
interface Steps {
  readonly step: number
  readonly first: number
  readonly last: number
}

/** Three ticks at least of one step round an extent, none above `most`. */
function stepsRound([low, high]: Extent, step: number, most: number): Steps {
  const lowest = Math.floor(clean(low / step))
  const highest = Math.max(Math.ceil(clean(high / step)), lowest + FEWEST_TICKS - 1)
  const last = Math.min(highest, Math.floor(clean(most / step)))
  return { step, first: Math.min(lowest, last - FEWEST_TICKS + 1), last }
}

/** Too many are cut off: nobody will use them. */
const ticksOf = ({ step, first, last }: Steps): number[] =>
  Array.from({ length: Math.min(last - first, MOST_TICKS) + 1 }, (_, position) => clean((first + position) * step))

const spanOf = ({ step, first, last }: Steps): number => (last - first) * step

/**
 * Of all round steps those that give 3 to 5 ticks and lie closest to the values; of equals the most ticks.
 * Ticks are worked out for the one that is taken: every card asks for a scale with every change of a filter.
 */
function niceTicks([low, high]: Extent, decimals: number, most: number): readonly number[] {
  const magnitude = Math.floor(Math.log10(high - low))
  const candidates = [magnitude - 1, magnitude, magnitude + 1]
    .flatMap((power) => ROUND_STEPS.map((step) => clean(step * 10 ** power)))
    .filter((step) => high - low <= MOST_TICKS * step && Number.isInteger(clean(step * 10 ** decimals)))
    .map((step) => stepsRound([low, high], step, most))
    .filter((steps) => steps.last - steps.first < MOST_TICKS && steps.last * steps.step >= high - DUST * spanOf(steps))
    .toSorted((left, right) => clean(spanOf(left)) - clean(spanOf(right)) || right.last - right.first - (left.last - left.first))
  // Values closer together than the unit's last digit: one tick a digit.
  return ticksOf(candidates[0] ?? stepsRound([low, high], 10 ** -decimals, most))
}

/** Values that differ by nothing still need a height: up from 0, or a twentieth to each side. */
function widen([low, high]: Extent, fromZero: boolean): Extent {
  if (low !== high) return [low, high]
  if (low === 0) return [0, 1]
  if (fromZero) return [Math.min(0, low), Math.max(0, high)]
  return [low - Math.abs(low) / 20, high + Math.abs(high) / 20]
}

/** True when 0 belongs on the scale: it lies between the values, or taking it in does not squeeze them. */
function takesZero([low, high]: Extent, method: Indicator['method']): boolean {
  if (low <= 0 && high >= 0) return true
  // An index is read against 100; 0 means nothing to it.
  if (method === 'index') return false
  const farthest = Math.max(Math.abs(low), Math.abs(high))
  return low === high || (high - low) / farthest >= LEAST_SHARE_OF_HEIGHT
}

/** What the scale must know of an indicator. */
export type ScaleRules = Pick<Indicator, 'method' | 'symbol' | 'decimals'>

/**
 * A round scale with 3 to 5 ticks for all values given, which are all that the panels draw.
 * It includes 0 unless that would leave the values less than a quarter of its height, and never for an index.
 * Shares (method `proportion`, symbol %) whose values are all from 0 to 100 never go above 100.
 * Ticks have no more digits than the indicator's decimals.
 * @param values in the unit of the indicator; with none the scale is 0 to 1
 */
export function scaleOf(rules: ScaleRules, values: readonly number[]): Scale {
  const extent: Extent = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
  const zero = takesZero(extent, rules.method)
  const [low, high] = widen(extent, zero)
  const isShare = rules.method === 'proportion' && rules.symbol === '%' && extent[0] >= 0 && extent[1] <= WHOLE_SHARE
  const most = isShare ? WHOLE_SHARE : Infinity
  const bounds: Extent = zero ? [Math.min(0, low), Math.max(0, high)] : [low, Math.min(high, most)]
  const ticks = niceTicks(bounds, rules.decimals, most)
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks }
}
