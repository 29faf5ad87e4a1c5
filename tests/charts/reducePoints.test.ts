import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_POINTS, reducePoints } from '#src/charts/reducePoints.ts'
import type { Point, Run } from '#src/derive/panel.ts'
import { period } from '../derive/buildCatalogue.ts'

const somePeriod = period('2020')

function runOf(values: readonly number[], start = 0, provisional = false): Run {
  return values.map((value, index): Point => ({
    period: somePeriod,
    x: start + index,
    value,
    count: null,
    provisional,
    interval: null,
  }))
}

const longRun = fc
  .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: MOST_POINTS + 1, maxLength: 5000 })
  .map((values) => runOf(values))

describe('reducePoints', () => {
  test('lines of 600 points or fewer are drawn whole', () => {
    const runs = [runOf(Array.from({ length: 300 }, (_, index) => index)), runOf([1, 2, 3], 400)]
    expect(reducePoints(runs)).toBe(runs)
  })

  test('longer lines are cut to 600 points, in order, with first, last, least and greatest kept', () => {
    fc.assert(
      fc.property(longRun, (run) => {
        const [reduced = []] = reducePoints([run])
        const values = run.map(({ value }) => value)
        const kept = reduced.map(({ value }) => value)
        expect(reduced.length).toBeLessThanOrEqual(MOST_POINTS)
        expect(reduced[0]).toBe(run[0])
        expect(reduced.at(-1)).toBe(run.at(-1))
        expect(kept.reduce((one, other) => Math.max(one, other))).toBe(values.reduce((one, other) => Math.max(one, other)))
        expect(kept.reduce((one, other) => Math.min(one, other))).toBe(values.reduce((one, other) => Math.min(one, other)))
        expect(reduced.every(({ x }, index) => index === 0 || x > (reduced[index - 1]?.x ?? x))).toBe(true)
        expect(reduced.every((point) => run.includes(point))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('a run is never joined to the next, nor lost', () => {
    const runs = [runOf(Array.from({ length: 5000 }, Math.sin)), runOf([7], 6000), runOf([1, 2], 7000)]
    const reduced = reducePoints(runs)
    expect(reduced).toHaveLength(3)
    expect(reduced.slice(1)).toEqual(runs.slice(1))
  })

  test('provisional points at the end of a long run stay provisional neighbours', () => {
    const run = [...runOf(Array.from({ length: 2000 }, () => 5)), ...runOf([4], 2000, true)]
    expect(reducePoints([run])[0]?.at(-1)).toBe(run.at(-1))
  })
})
