import { describe, expect, test } from 'vitest'
import { isConclusive, sentenceOf } from '#src/derive/sentenceOf.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { buildIndicator, KAZAKHSTAN, SHYMKENT } from './buildCatalogue.ts'
import { placeSeries } from './placeSeries.ts'

function sentence(left: string, right: string, overrides: Partial<Indicator> = {}, country = '. . .') {
  const cities = [placeSeries(left), placeSeries(right, SHYMKENT)] as const
  return sentenceOf(buildIndicator(overrides), cities, placeSeries(country, KAZAKHSTAN))
}

describe('sentenceOf', () => {
  test('compares the last period that both have', () => {
    expect(sentence('1 2 3', '4 5 .')).toMatchObject({
      kind: 'difference',
      figures: [{ period: '2019', value: 2 }, { period: '2019', value: 5 }],
      difference: -3,
    })
  })

  test('passes over a period that is provisional in one city', () => {
    expect(sentence('1 2 3', '4 5 6P')).toMatchObject({ kind: 'difference', figures: [{ period: '2019' }, {}] })
  })

  test('states a difference of 0 as the fact it is in a register', () => {
    expect(sentence('100', '100')).toMatchObject({ kind: 'difference', difference: 0 })
  })

  test.each([
    ['no period in common', '1 . .', '. 5 .', 'different-periods'],
    ['the only common period is provisional', '1 2P .', '. 5 6', 'provisional'],
    ['only one city was counted anew', '1 2B 3', '4 5 6', 'series-break'],
  ])('%s: each city stands with its own last value', (_, left, right, why) => {
    expect(sentence(left, right)).toMatchObject({ kind: 'not-comparable', why })
  })

  test('what is not comparable names the last value of each city', () => {
    const figures = [{ period: '2019', value: 2 }, { period: '2020', value: 6 }]
    expect(sentence('1 2 .', '. . 6')).toMatchObject({ kind: 'not-comparable', figures })
  })

  test.each([
    ['left alone', '1 2 .', 'x . Q', { figure: { period: '2019', value: 2 }, other: SHYMKENT, reason: 'withheld' }],
    ['right alone', '. . L', '. 5 .', { figure: { period: '2019', value: 5 }, reason: 'not-collected' }],
  ])('%s has figures: the reason of the other is that of the last period', (_, left, right, expected) => {
    expect(sentence(left, right)).toMatchObject({ kind: 'one-city', ...expected })
  })

  test('no figures at all name the last value of the country', () => {
    const country = { period: '2019', value: 9 }
    expect(sentence('. .', 'x .', {}, '8 9')).toMatchObject({ kind: 'no-figures', country })
    expect(sentence('. .', 'x .', {}, '. .')).toMatchObject({ kind: 'no-figures', country: null })
  })

  test.each([
    ['a fact', '1', '2', { kind: 'register' }, 'difference', true],
    ['a survey', '1', '2', { kind: 'survey' }, 'no-verdict', false],
    ['a rate without counts', '1', '2', { kind: 'rate' }, 'no-verdict', false],
    ['events that the test tells apart', '1(1/1000)', '9(9/1000)', { kind: 'events' }, 'events', true],
    ['events that chance explains', '3(3/1000)', '5(5/1000)', { kind: 'events' }, 'events', false],
    ['no events on either side', '0(0/1000)', '0(0/1000)', { kind: 'events' }, 'events', false],
    ['events counted in one city only', '3(3/1000)', '5', { kind: 'events' }, 'no-verdict', false],
    ['one city', '1', '.', { kind: 'register' }, 'one-city', false],
  ] as const)('%s: %s and %s', (_, left, right, overrides, kind, conclusive) => {
    const said = sentence(left, right, overrides)
    expect(said.kind).toBe(kind)
    expect(isConclusive(said)).toBe(conclusive)
  })
})
