import { describe, expect, test } from 'vitest'
import { publishedCard } from './publishedCard.ts'
import { PUBLISHED_CODES } from './publishedFigures.ts'

describe('every indicator of the release', () => {
  test.each(PUBLISHED_CODES)('%s: round ticks hold all that is drawn, and no share passes 100', (code) => {
    const { twin, indicator } = publishedCard(code)
    if (twin === null) throw new Error('no panels')
    const [scale] = twin.scales
    const drawn = twin.panels.flatMap(({ own, reference }) => [...own.runs, ...(reference?.runs ?? [])]).flat()
    expect(Math.min(...drawn.map(({ value }) => value))).toBeGreaterThanOrEqual(scale.min)
    expect(Math.max(...drawn.map(({ value }) => value))).toBeLessThanOrEqual(scale.max)
    expect([3, 4, 5]).toContain(scale.ticks.length)
    expect(twin.scales[1]).toEqual(scale)
    const isShare = indicator.symbol === '%' && indicator.method === 'proportion'
    expect(isShare && scale.max > 100).toBe(false)
  })

  test.each(PUBLISHED_CODES)('%s: a verdict stands only on registers, and on counts', (code) => {
    const { sides, indicator } = publishedCard(code)
    const verdicts = sides.flatMap((side) => (side.figure === null ? [] : side.change?.kind === 'difference' ? (side.change.verdict ?? []) : []))
    const allowsVerdict = ['register', 'events'].includes(indicator.kind) && indicator.direction !== 'none'
    expect(verdicts.length > 0 && !allowsVerdict).toBe(false)
  })

  test.each(PUBLISHED_CODES)('%s: what is compared is of one period and final', (code) => {
    const { sentence } = publishedCard(code)
    if (sentence.kind !== 'difference' && sentence.kind !== 'no-verdict' && sentence.kind !== 'events') return
    const [left, right] = sentence.figures
    expect(left.period).toBe(right.period)
    expect(left.provisional || right.provisional).toBe(false)
  })

  test('labour productivity does not start at 0', () => {
    const ticks = [80, 90, 100, 110, 120]
    expect(publishedCard('labour-productivity-index').twin?.scales[0]).toEqual({ min: 80, max: 120, ticks })
  })

  test('the total of the country does not squeeze the cities', () => {
    expect(publishedCard('fdi-inflow').twin?.panels[0].reference).toBeNull()
    expect(publishedCard('fdi-inflow').twin?.scales[0].max).toBe(3000)
  })
})
