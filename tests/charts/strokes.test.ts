import { describe, expect, test } from 'vitest'
import { rowPositions, strokesOf } from '#src/charts/strokes.ts'
import { point } from './twinFixtures.ts'

/** What a chart would draw of a stroke: its height at each row, null where the pen is up. */
function heights(values: ReadonlyMap<number, number> | undefined, rows: readonly number[]): readonly (number | null)[] {
  return rows.map((x) => values?.get(x) ?? null)
}

describe('strokes of a large chart', () => {
  test('a break between neighbouring years lifts the pen', () => {
    const runs = [[point(2019, 10), point(2020, 20)], [point(2021, 5), point(2022, 6)]]
    const rows = rowPositions([runs])
    expect(rows).toEqual([2019, 2020, 2020.5, 2021, 2022])
    expect(heights(strokesOf(runs, rows)[0]?.values, rows)).toEqual([10, 20, null, 5, 6])
  })

  test('a break of one line does not lift the pen of another', () => {
    const broken = [[point(2019, 10), point(2020, 20)], [point(2021, 5)]]
    const whole = [[point(2019, 1), point(2020, 2), point(2021, 4)]]
    const rows = rowPositions([broken, whole])
    expect(heights(strokesOf(whole, rows)[0]?.values, rows)).toEqual([1, 2, 3, 4])
  })

  test('a year that only another line has stays open', () => {
    const own = [[point(2010, 1), point(2011, 2)], [point(2013, 3)]]
    const other = [[point(2011, 1), point(2012, 2), point(2013, 3)]]
    const rows = rowPositions([own, other])
    expect(strokesOf(own, rows)[0]?.values.has(2012)).toBe(false)
  })

  test('the segment to a provisional value is dashed, and only that', () => {
    const runs = [[point(2021, 1), point(2022, 2), point(2023, 3, { provisional: true })]]
    const [solid, dashed, ...others] = strokesOf(runs, rowPositions([runs]))
    expect([...(solid?.values ?? [])]).toEqual([[2021, 1], [2022, 2]])
    expect([...(dashed?.values ?? [])]).toEqual([[2022, 2], [2023, 3]])
    expect([solid?.dashed, dashed?.dashed, others]).toEqual([false, true, []])
  })

  test('a line of one provisional value has no stroke', () => {
    expect(strokesOf([[point(2025, 1, { provisional: true })]], [2025])).toEqual([])
  })
})
