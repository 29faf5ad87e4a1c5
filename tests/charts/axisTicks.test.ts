import { expect, test } from 'vitest'
import { axisTicks } from '#src/charts/axisTicks.ts'
import { scale } from './twinFixtures.ts'

const cases: readonly [reason: string, ticks: readonly number[], shown: readonly number[]][] = [
  ['five ticks have room', [0, 20, 40, 60, 80], [0, 20, 40, 60, 80]],
  ['of seven every second is shown', [0, 1, 2, 3, 4, 5, 6], [0, 2, 4, 6]],
  ['of six only the ends lie evenly', [0, 1, 2, 3, 4, 5], [0, 5]],
  ['uneven ticks are reduced to their ends, since labels are spread evenly', [0, 1, 5], [0, 5]],
  ['decimal steps count as even', [0, 0.1, 0.2, 0.3], [0, 0.1, 0.2, 0.3]],
]

test.each(cases)('%s', (_reason, ticks, shown) => {
  expect(axisTicks(scale(...ticks))).toEqual(shown)
})
