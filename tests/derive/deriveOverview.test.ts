import { describe, expect, test } from 'vitest'
import { deriveOverview } from '#src/derive/deriveOverview.ts'
import type { OverviewItem } from '#src/derive/deriveOverview.ts'
import { err, ok } from '#src/model/result.ts'
import { buildCatalogue, buildIndicator, buildQuestion, indicatorCode } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'

const HEALTH = [indicatorCode('births'), indicatorCode('deaths')] as const
const TRANSPORT = [indicatorCode('buses')] as const
const WAITING = indicatorCode('waiting')

const CATALOGUE = buildCatalogue({
  topics: [
    { code: 'transport', name: 'Transport' },
    { code: 'health', name: 'Health' },
    { code: 'culture', name: 'Culture' },
  ],
  indicators: [
    buildIndicator({ code: HEALTH[0], topic: 'health' }),
    buildIndicator({ code: TRANSPORT[0], topic: 'transport' }),
    buildIndicator({ code: HEALTH[1], topic: 'health' }),
    buildIndicator({ code: WAITING, topic: 'health', demonstration: true }),
  ],
})

const loaded = (code: OverviewItem<string>['code']): OverviewItem<string> => ({
  code,
  data: ok({ ...buildIndicatorData({ KZNS: '1 2', KZSHY: '3 4' }), code }),
})
const ITEMS = [...HEALTH, ...TRANSPORT, WAITING].map(loaded)

const shown = (items = ITEMS, question = {}) =>
  deriveOverview(CATALOGUE, items, buildQuestion(question)).map(({ topic, entries }) => [
    topic.code,
    entries.map(({ kind, indicator }) => `${indicator.code} ${kind}`),
  ])

describe('deriveOverview', () => {
  test('topics and indicators stand in the order of the sheets, empty topics are left out', () => {
    expect(shown()).toEqual([
      ['transport', ['buses card']],
      ['health', ['births card', 'deaths card', 'waiting card']],
    ])
  })

  test('chosen topics alone are shown', () => {
    expect(shown(ITEMS, { topics: ['transport', 'unheard-of'] })).toEqual([['transport', ['buses card']]])
  })

  test('published only leaves generated figures out', () => {
    expect(shown(ITEMS, { topics: ['health'], data: 'published' })).toEqual([
      ['health', ['births card', 'deaths card']],
    ])
  })

  test('a dataset that failed keeps its place and its failure, and the rest stands', () => {
    const items = ITEMS.map((item) => (item.code === 'births' ? { ...item, data: err('wrong hash') } : item))
    const [, health] = deriveOverview(CATALOGUE, items, buildQuestion())
    expect(health?.entries).toMatchObject([
      { kind: 'failure', indicator: { code: 'births' }, failure: 'wrong hash' },
      { kind: 'card', card: { sides: [{ figure: { value: 2 } }, { figure: { value: 4 } }] } },
      { kind: 'card' },
    ])
  })

  test('an indicator that the overview file lacks is told, not dropped', () => {
    const items = ITEMS.filter(({ code }) => code !== 'deaths')
    expect(shown(items, { topics: ['health'] })).toEqual([
      ['health', ['births card', 'deaths absent', 'waiting card']],
    ])
  })
})
