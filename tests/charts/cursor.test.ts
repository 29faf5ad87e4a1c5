import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCursorKey, moveCursor, nearestStop, stopAt, type Cursor, type CursorKey } from '#src/charts/cursor.ts'
import { point } from './twinFixtures.ts'

const ASTANA = [2010, 2011, 2013, 2014].map((year) => point(year, 10))
const SHYMKENT = [2018, 2019].map((year) => point(year, 20))
const TRACKS = [ASTANA, SHYMKENT, []]

const at = (track: number, x: number): Cursor => ({ track, x })

describe('moveCursor', () => {
  const cases: readonly [reason: string, from: Cursor | null, key: CursorKey, to: Cursor | null][] = [
    ['Right steps over a gap to the next value', at(0, 2011), 'ArrowRight', at(0, 2013)],
    ['Left steps over a gap to the value before', at(0, 2013), 'ArrowLeft', at(0, 2011)],
    ['Right stays at the last point', at(0, 2014), 'ArrowRight', at(0, 2014)],
    ['Left stays at the first point', at(0, 2010), 'ArrowLeft', at(0, 2010)],
    ['Home goes to the first point', at(0, 2013), 'Home', at(0, 2010)],
    ['End goes to the last point', at(0, 2010), 'End', at(0, 2014)],
    ['Down goes to the nearest point of the other city', at(0, 2011), 'ArrowDown', at(1, 2018)],
    ['Down leaves out a line without points', at(1, 2018), 'ArrowDown', at(0, 2014)],
    ['Up goes back', at(1, 2019), 'ArrowUp', at(0, 2014)],
    ['Escape leaves the chart', at(0, 2011), 'Escape', null],
    ['Right enters at the first point', null, 'ArrowRight', at(0, 2010)],
    ['Left enters at the last point', null, 'ArrowLeft', at(0, 2014)],
    ['End enters at the last point', null, 'End', at(0, 2014)],
    ['a point that new data no longer have is entered anew', at(0, 2012), 'ArrowRight', at(0, 2010)],
  ]
  test.each(cases)('%s', (_reason, from, key, to) => {
    expect(moveCursor(TRACKS, from, key)).toEqual(to)
  })

  test('a chart whose first city has no value is entered at the second', () => {
    expect(moveCursor([[], SHYMKENT], null, 'Home')).toEqual(at(1, 2018))
  })

  test('a chart without any value has no cursor', () => {
    expect(moveCursor([[], []], null, 'ArrowRight')).toBeNull()
  })

  test('every point is reached by Right from Home, whatever the tracks', () => {
    const someTrack = fc
      .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 20 })
      .map((years) => years.toSorted((left, right) => left - right).map((year) => point(year, 1)))
    fc.assert(
      fc.property(someTrack, (track) => {
        const visited: number[] = []
        let cursor = moveCursor([track], null, 'Home')
        for (let step = 0; step < track.length && cursor !== null; step += 1) {
          visited.push(cursor.x)
          cursor = moveCursor([track], cursor, 'ArrowRight')
        }
        expect(visited).toEqual(track.map(({ x }) => x))
      }),
    )
  })

  test('the cursor is always on a point or nowhere, whatever the keys', () => {
    const keys = fc.array(
      fc.constantFrom<CursorKey>('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'),
    )
    fc.assert(
      fc.property(keys, (pressed) => {
        const cursor = pressed.reduce<Cursor | null>((before, key) => moveCursor(TRACKS, before, key), null)
        expect(cursor === null || stopAt(TRACKS, cursor) !== null).toBe(true)
      }),
    )
  })
})

test('of two points at one distance the earlier is nearest', () => {
  expect(nearestStop(ASTANA, 2012)?.x).toBe(2011)
})

test('Tab and letters are left to the browser', () => {
  expect(['Tab', 'a', 'PageDown', ' '].filter(isCursorKey)).toEqual([])
})
