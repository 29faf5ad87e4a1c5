import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '#src/charts/spread.ts'

test('labels that do not touch stay where they are', () => {
  expect(spread([10, 50, 90], 16, [0, 100])).toEqual([10, 50, 90])
})

test('of two labels at one height the second goes below the first', () => {
  expect(spread([40, 40], 16, [0, 100])).toEqual([40, 56])
})

test('labels at the ground are pushed up, not out', () => {
  expect(spread([95, 100], 16, [0, 100])).toEqual([84, 100])
})

test('labels are never nearer than the distance while there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), (heights) => {
      const placed = spread(heights, 16, [0, 100]).toSorted((left, right) => left - right)
      expect(placed.every((height, index) => index === 0 || height - (placed[index - 1] ?? 0) >= 16)).toBe(true)
      expect(placed.every((height) => height >= 0 && height <= 100)).toBe(true)
    }),
  )
})
