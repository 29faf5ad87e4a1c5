import * as fc from 'fast-check'
import type { MissingReason, Observation } from '#src/model/observation.ts'
import { buildValue } from './buildIndicatorData.ts'

const REASONS: readonly MissingReason[] = ['not-published', 'not-collected', 'does-not-exist', 'withheld', 'not-due']

const anyMissing = fc
  .constantFrom(...REASONS)
  .map((reason): Observation => ({ kind: 'missing', reason, note: null }))

const anyValue = fc
  .record({
    // Published figures have few digits.
    tenths: fc.integer({ min: -500, max: 5000 }),
    breaksSeries: fc.boolean(),
    provisional: fc.boolean(),
  })
  .map(({ tenths, ...flags }): Observation => buildValue(tenths / 10, flags))

/** A series as random as a sheet may be: values, every kind of missing, breaks and provisional values anywhere. */
export const anyObservations = fc.array(fc.oneof({ weight: 3, arbitrary: anyValue }, anyMissing), {
  minLength: 1,
  maxLength: 15,
})
