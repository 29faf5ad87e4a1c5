import { describe, expect, test } from 'vitest'
import { bestHour, stretchedFor, type HourMap } from '#src/derive/service/hourMaps.ts'
import { quantileRanks } from '#src/stats/quantileRanks.ts'
import { wilsonInterval } from '#src/stats/wilsonInterval.ts'
import type { Reading } from '#src/derive/service/reading.ts'

/** Numbers from 0 to 1 that look random and are the same each time: the generator of Park and Miller. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const [ROWS, WEEKDAYS] = [11, [1, 2, 3, 4, 5]]
const HOURS = ROWS * WEEKDAYS.length
const MAPS = 300

/** A map of five weekdays and eleven hours, each with its reading. */
function mapOf(read: () => Reading): HourMap {
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    hour: 8 + index,
    cells: WEEKDAYS.map((weekday) => ({ weekday, hour: 8 + index, told: { kind: 'none' } as const, reading: read(), step: 0 })),
  }))
  return { weekdays: WEEKDAYS, scale: [], rows }
}

/** Half of some waits with its limits by ranks; waits are exponential, ten minutes on average. */
function medianOf(count: number, random: () => number): Reading {
  const ordered = Array.from({ length: count }, () => -600 * Math.log(random())).toSorted((left, right) => left - right)
  const ranks = quantileRanks(count, 0.5)
  const at = (rank: number) => ordered[rank - 1] ?? Number.NaN
  const median = at(Math.ceil(count / 2))
  if (!ranks.ok || ranks.value.lower === null || ranks.value.upper === null) throw new Error('expected ranks of the median')
  return { low: median, high: median, limits: [at(ranks.value.lower), at(ranks.value.upper)] }
}

/** The share of some buses that are on time, of which eight in ten are. */
function shareOf(count: number, random: () => number): Reading {
  const within = Array.from({ length: count }, random).filter((value) => value < 0.8).length
  const interval = wilsonInterval(within, count)
  if (!interval.ok) throw new Error('expected an interval')
  return { low: within / count, high: within / count, limits: interval.value }
}

describe('55 hours that are all alike', () => {
  test.each([
    ['waits of 40 visitors an hour', 'median', (random: () => number) => medianOf(40, random)],
    ['waits of 200 visitors an hour', 'median', (random: () => number) => medianOf(200, random)],
    ['punctuality of 100 buses an hour', 'share', (random: () => number) => shareOf(100, random)],
  ] as const)('have a best one in at most one map of twenty: %s', (_reason, yardstick, read) => {
    const random = randomFrom(20_261_122)
    const said = Array.from({ length: MAPS }, () => bestHour(mapOf(() => read(random)), yardstick).kind)
    expect(said.filter((kind) => kind === 'best').length).toBeLessThanOrEqual(0.05 * MAPS)
    expect(said.filter((kind) => kind === 'none')).toEqual([])
  })

  test('but one that waits three times as long is told from the rest', () => {
    const random = randomFrom(7)
    let hours = 0
    const map = mapOf(() => {
      const { low, high, limits } = medianOf(200, random)
      hours += 1
      const times = hours === HOURS ? 3 : 1
      return { low: low * times, high: high * times, limits: limits && [limits[0] * times, limits[1] * times] }
    })
    expect(bestHour(map, 'median')).toMatchObject({ kind: 'best', worst: { weekday: 5, hour: 18 } })
  })
})

describe('limits', () => {
  test('stay where only two are compared', () => {
    expect(stretchedFor(2, { low: 300, high: 300, limits: [290, 320] })).toEqual({ low: 300, high: 300, limits: [290, 320] })
  })

  test('reach 1.221 times as far for three: z(1 - 0.025/3) is 2.394, by tables, and 1.960 for one', () => {
    const { limits } = stretchedFor(3, { low: 300, high: 300, limits: [200, 500] })
    expect(limits?.map((limit) => limit.toFixed(0))).toEqual(['178', '544'])
  })

  test('that are open or not known stay so', () => {
    expect(stretchedFor(55, { low: 300, high: 300, limits: [200, Infinity] }).limits?.[1]).toBe(Infinity)
    expect(stretchedFor(55, { low: 300, high: 300, limits: null }).limits).toBeNull()
  })
})
