import { describe, expect, test } from 'vitest'
import { linePaths, type Place } from '#src/charts/linePaths.ts'
import { point } from './twinFixtures.ts'

/** A year right of 2020 is a unit, and so is a value. */
const at: Place = ({ x, value }) => [x - 2020, value]

describe('the paths of a line', () => {
  test('runs are never joined, though their years are neighbours', () => {
    const runs = [[point(2020, 1), point(2021, 2)], [point(2022, 5), point(2023, 6)]]
    expect(linePaths({ runs }, at)).toEqual({ solid: 'M0 1L1 2M2 5L3 6', dashed: '' })
  })

  test('the segments that touch a provisional value are dashed, and only those', () => {
    const runs = [[point(2020, 1), point(2021, 2), point(2022, 3, { provisional: true }), point(2023, 4), point(2024, 5)]]
    expect(linePaths({ runs }, at)).toEqual({ solid: 'M0 1L1 2M3 4L4 5', dashed: 'M1 2L2 3L3 4' })
  })

  test('one value has no stroke, final or provisional', () => {
    for (const provisional of [false, true]) {
      expect(linePaths({ runs: [[point(2020, 1, { provisional })]] }, at)).toEqual({ solid: '', dashed: '' })
    }
  })
})
