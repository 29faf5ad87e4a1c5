import { describe, expect, test } from 'vitest'
import { chosenSeries } from '#src/derive/chosenSeries.ts'
import { freshnessOf } from '#src/derive/freshnessOf.ts'
import { withDue } from '#src/derive/withDue.ts'
import { buildCatalogue, buildIndicator, buildQuestion, period } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'
import { placeSeries } from './placeSeries.ts'

/** Reasons of a series that begins in 2018, `1` for a value. */
function reasons(line: string, release: string, nextDue: string | null = null, newest = '2020'): string {
  const series = withDue(buildIndicator({ nextDue, lastPeriod: period(newest) }), placeSeries(line), release)
  return series.cells.map(({ observation }) => (observation.kind === 'value' ? '1' : observation.reason)).join(' ')
}

describe('a value that is missing', () => {
  test.each([
    ['in a year that had ended', '1 1 .', '2021-01-01', '1 1 not-published'],
    ['in a year that goes on', '1 1 .', '2020-11-22', '1 1 not-due'],
    ['in its last month', '1 1 .', '2020-12-19', '1 1 not-due'],
    ['in a year that goes on, though withheld', '1 1 Q', '2020-11-22', '1 1 withheld'],
    ['in a year that goes on, though not collected', '1 1 L', '2020-11-22', '1 1 not-collected'],
    ['in the second release of a day', '1 1 .', '2020-12-19b', '1 1 not-due'],
  ])('%s', (_, line, release, expected) => {
    expect(reasons(line, release)).toBe(expected)
  })

  test.each([
    ['before the announced day', '1 1 .', '2021-03-01', '1 1 not-due'],
    ['on the announced day', '1 1 .', '2021-06-15', '1 1 not-due'],
    ['after the announced day', '1 1 .', '2021-06-16', '1 1 late'],
    ['of a place that stopped years before: nothing was announced for it', '1 . .', '2021-06-16', '1 not-published not-published'],
    ['before a value: it is not what is awaited', '. 1 1', '2021-06-16', 'not-published 1 1'],
    ['of a place without any value', '. . .', '2021-06-16', 'not-published not-published not-published'],
  ])('%s', (_, line, release, expected) => {
    expect(reasons(line, release, '2021-06-15')).toBe(expected)
  })

  test('in an older year than the newest is not what was announced', () => {
    expect(reasons('1 1 .', '2021-06-16', '2021-06-15', '2023')).toBe('1 1 not-published')
  })

  test('reaches what a question shows, whatever period it begins with', () => {
    const data = buildIndicatorData({ KZNS: '1 2 3', KZSHY: '1 2 .' })
    const indicator = buildIndicator({ nextDue: '2021-06-15', lastPeriod: period('2020') })
    for (const from of ['earliest', period('2020')] as const) {
      const { cities } = chosenSeries(indicator, data, buildCatalogue({ release: '2021-07-01' }), buildQuestion({ from }))
      expect(cities[1].cells.at(-1)?.observation).toMatchObject({ kind: 'missing', reason: 'late' })
    }
  })
})

test.each([
  ['nothing announced', null, { kind: 'not-announced' }],
  ['a later day', '2027-03-12', { kind: 'on-time', nextDue: '2027-03-12' }],
  ['the day itself', '2026-11-22', { kind: 'due', nextDue: '2026-11-22' }],
  ['a day before, over the end of a leap February', '2024-02-28', { kind: 'late', nextDue: '2024-02-28', days: 998 }],
  ['yesterday', '2026-11-21', { kind: 'late', nextDue: '2026-11-21', days: 1 }],
])('freshness: %s', (_, nextDue, expected) => {
  expect(freshnessOf({ nextDue }, '2026-11-22b')).toEqual(expected)
})
