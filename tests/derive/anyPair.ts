import * as fc from 'fast-check'
import type { IndicatorKind } from '#src/model/indicator.ts'
import type { MissingReason, Observation } from '#src/model/observation.ts'
import { buildIndicator, period } from './buildCatalogue.ts'
import { buildValue } from './buildIndicatorData.ts'

export const FIRST_YEAR = 2010

const REASONS: readonly MissingReason[] = ['not-published', 'not-collected', 'does-not-exist', 'withheld', 'not-due', 'late']

const anyCell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        count: fc.integer({ min: 0, max: 25 }),
        isCounted: fc.nat(9).map((digit) => digit > 0),
        breaksSeries: fc.boolean(),
        provisional: fc.nat(9).map((digit) => digit === 0),
      })
      .map(({ count, isCounted, ...flags }): Observation =>
        buildValue(count, isCounted ? { numerator: count, denominator: 100_000, ...flags } : flags),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...REASONS).map((reason): Observation => ({ kind: 'missing', reason, note: null })) },
)

/** Breaks in half of all values would leave little to compare. */
const fewBreaks = (observations: readonly Observation[], keep: number): readonly Observation[] =>
  observations.map((observation, position) =>
    observation.kind === 'value' ? { ...observation, breaksSeries: observation.breaksSeries && position % 4 === keep } : observation,
  )

/** Two cities with counts, breaks, provisional and missing values anywhere, and an indicator of any kind. */
export const anyPair = fc
  .record({
    cells: fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 12 }),
    keep: fc.tuple(fc.nat(3), fc.nat(3)),
    kind: fc.constantFrom<IndicatorKind>('events', 'rate', 'register', 'survey', 'measurement'),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
  })
  .map(({ cells, keep, kind, direction }) => ({
    left: fewBreaks(cells.map(([cell]) => cell), keep[0]),
    right: fewBreaks(cells.map(([, cell]) => cell), keep[1]),
    indicator: buildIndicator({
      kind,
      direction,
      method: 'ratio',
      multiplier: 100_000,
      eventForms: ['death', 'deaths'],
      unit: 'cases',
      firstPeriod: period(String(FIRST_YEAR)),
    }),
  }))

export type Pair = typeof anyPair extends fc.Arbitrary<infer Generated> ? Generated : never
