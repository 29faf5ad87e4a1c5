import { describe, expect, test } from 'vitest'
import { barriersOf } from '#src/derive/barriersOf.ts'
import type { Barrier } from '#src/derive/comparability.ts'
import type { DifferenceCell } from '#src/derive/differenceLine.ts'
import { period } from './buildCatalogue.ts'

const missing = (reason: 'not-published' | 'withheld'): Barrier => ({ kind: 'missing', reason })
const PROVISIONAL: Barrier = { kind: 'provisional' }
const BREAK: Barrier = { kind: 'series-break' }

/** Cells from 2018 on; null for a period with a difference, undefined for one that the line leaves out. */
function cellsOf(barriers: readonly (Barrier | null | undefined)[]): readonly DifferenceCell[] {
  return barriers.flatMap((barrier, position): DifferenceCell[] => {
    const at = period(String(2018 + position))
    if (barrier === undefined) return []
    if (barrier === null) return [{ period: at, difference: 1, barrier, against: null, test: null }]
    return [{ period: at, difference: null, barrier }]
  })
}

describe('barriersOf', () => {
  test.each([
    ['no barrier, no span', [null, null], []],
    ['one reason of neighbours is one span', [missing('withheld'), missing('withheld')], [['2018', '2019', missing('withheld')]]],
    ['three neighbours too', [BREAK, BREAK, BREAK], [['2018', '2020', BREAK]]],
    ['missing for two reasons', [missing('withheld'), missing('not-published')], [['2018', '2018', missing('withheld')], ['2019', '2019', missing('not-published')]]],
    ['two kinds', [PROVISIONAL, BREAK], [['2018', '2018', PROVISIONAL], ['2019', '2019', BREAK]]],
    ['missing and another kind', [missing('withheld'), PROVISIONAL, missing('withheld')], [['2018', '2018', missing('withheld')], ['2019', '2019', PROVISIONAL], ['2020', '2020', missing('withheld')]]],
    ['a difference between two', [BREAK, null, BREAK], [['2018', '2018', BREAK], ['2020', '2020', BREAK]]],
    ['a period left out between two', [BREAK, undefined, BREAK], [['2018', '2018', BREAK], ['2020', '2020', BREAK]]],
    ['the second span grows, and the first stays', [PROVISIONAL, null, BREAK, BREAK], [['2018', '2018', PROVISIONAL], ['2020', '2021', BREAK]]],
  ] as const)('%s', (_, barriers, expected) => {
    expect(barriersOf(cellsOf(barriers)).map(({ from, to, barrier }) => [from, to, barrier])).toEqual(expected)
  })
})
