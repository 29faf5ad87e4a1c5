import { describe, expect, test } from 'vitest'
import type { Barrier, Claim } from '#src/derive/comparability.ts'
import { claimOf, compareOverTime, comparePlaces } from '#src/derive/comparability.ts'
import type { PlaceSeries } from '#src/derive/selectSeries.ts'
import type { IndicatorKind } from '#src/model/indicator.ts'
import { buildIndicator, SHYMKENT } from './buildCatalogue.ts'
import { buildValue } from './buildIndicatorData.ts'
import { placeSeries } from './placeSeries.ts'

function cellAt(series: PlaceSeries, year: number) {
  const cell = series.cells[year - 2018]
  if (cell === undefined) throw new Error(`no cell: ${year}`)
  return cell
}

function barrierOverTime(line: string): Barrier | null {
  const series = placeSeries(line)
  return compareOverTime(series, cellAt(series, 2018), cellAt(series, 2020)).barrier
}

function barrierBetween(left: string, right: string, year: number): Barrier | null {
  const [first, second] = [placeSeries(left), placeSeries(right, SHYMKENT)]
  return comparePlaces({ series: first, cell: cellAt(first, year) }, { series: second, cell: cellAt(second, year) })
    .barrier
}

describe('compareOverTime', () => {
  test.each([
    ['two values of one stretch', '1 2 3', null],
    ['a gap between them', '1 . 3', null],
    ['an estimate', '1 2 3E', null],
    ['both after a break', '1B 2 3', null],
    ['a break at the later one', '1 2 3B', { kind: 'series-break' }],
    ['a break between them', '1 2B 3', { kind: 'series-break' }],
    ['the later one provisional', '1 2 3P', { kind: 'provisional' }],
    ['the earlier one provisional', '1P 2 3', { kind: 'provisional' }],
    ['the later one missing', '1 2 Q', { kind: 'missing', reason: 'withheld' }],
    ['the earlier one missing', 'L 2 3', { kind: 'missing', reason: 'not-collected' }],
    ['both missing: the reason of the later one', 'L 2 Q', { kind: 'missing', reason: 'withheld' }],
  ])('%s: %s', (_, line, expected) => {
    expect(barrierOverTime(line)).toEqual(expected)
  })

  test('the values come earlier first', () => {
    const series = placeSeries('1 2')
    const { values } = compareOverTime(series, cellAt(series, 2018), cellAt(series, 2019))
    expect(values?.map(({ value }) => value)).toEqual([1, 2])
  })

  test('a break before the chosen periods is remembered', () => {
    const whole = placeSeries('1 2B 3 4')
    const chosen = { ...whole, cells: whole.cells.slice(2) }
    expect(compareOverTime(chosen, cellAt(whole, 2018), cellAt(whole, 2021)).barrier).toEqual({ kind: 'series-break' })
  })
})

describe('comparePlaces', () => {
  test.each([
    ['two values', '1 2', '3 4', 2019, null],
    ['a break that both share', '1 2B 3', '4 5B 6', 2020, null],
    ['before a break that both share', '1 2B', '4 5B', 2018, null],
    ['a break in one that the other, older, does not share', '1 2B 3', '4 5 6', 2020, { kind: 'series-break' }],
    ['the same the other way round', '1 2 3', '4 5B 6', 2020, { kind: 'series-break' }],
    ['before a break in one alone', '1 2B 3', '4 5 6', 2018, null],
    ['a place that only began after the break of the other', '1 2B 3', 'x 5 6', 2020, null],
    ['breaks in different years', '1 2B 3', '4 5 6B', 2020, { kind: 'series-break' }],
    ['one provisional', '1 2P', '3 4', 2019, { kind: 'provisional' }],
    ['missing tells more than counted anew', '1 2B Q', '4 5 6', 2020, { kind: 'missing', reason: 'withheld' }],
    ['left missing', '1 .', '3 4', 2019, { kind: 'missing', reason: 'not-published' }],
    ['right missing', '1 2', '3 d', 2019, { kind: 'missing', reason: 'not-due' }],
  ])('%s: %s and %s', (_, left, right, year, expected) => {
    expect(barrierBetween(left, right, year)).toEqual(expected)
  })

  test('different periods are never compared', () => {
    const [left, right] = [placeSeries('1 2'), placeSeries('1 2', SHYMKENT)]
    const comparison = comparePlaces(
      { series: left, cell: cellAt(left, 2018) },
      { series: right, cell: cellAt(right, 2019) }
    )
    expect(comparison.barrier).toEqual({ kind: 'different-periods' })
  })

  test('generated figures are never compared with published ones', () => {
    const left = placeSeries('1')
    const right = { ...placeSeries('1', SHYMKENT), demonstration: true }
    const comparison = comparePlaces(
      { series: left, cell: cellAt(left, 2018) },
      { series: right, cell: cellAt(right, 2018) }
    )
    expect(comparison).toEqual({ barrier: { kind: 'demonstration' }, values: null })
  })
})

describe('claimOf', () => {
  const counted = buildValue(9.1, { numerator: 3, denominator: 32_967 })
  const uncounted = buildValue(9.1)

  test.each<[string, IndicatorKind, boolean, Claim]>([
    ['counts on both sides are tested', 'events', true, 'test'],
    ['counts on one side only are not', 'events', false, 'none'],
    ['a register states a fact', 'register', false, 'fact'],
    ['a rate without counts claims nothing', 'rate', true, 'none'],
    ['a survey claims nothing', 'survey', true, 'none'],
    ['stations claim nothing', 'measurement', true, 'none'],
  ])('%s', (_, kind, bothCounted, expected) => {
    expect(claimOf(buildIndicator({ kind }), [counted, bothCounted ? counted : uncounted])).toBe(expected)
  })

  test.each([
    ['events without those at risk', { denominator: null }],
    ['those at risk without events', { numerator: null }],
  ])('%s are not tested', (_, lacking) => {
    expect(claimOf(buildIndicator({ kind: 'events' }), [{ ...counted, ...lacking }, counted])).toBe('none')
  })
})
