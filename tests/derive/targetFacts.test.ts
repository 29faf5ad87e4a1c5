import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorView } from '#src/derive/indicatorView.ts'
import { perResident } from '#src/derive/perResident.ts'
import { shownEvents } from '#src/derive/shownMarks.ts'
import type { Area } from '#src/model/area.ts'
import type { DatedEvent } from '#src/model/catalogue.ts'
import type { Indicator, Target } from '#src/model/indicator.ts'
import type { Question } from '#src/model/question.ts'
import type { TargetFact } from '#src/model/targetFact.ts'
import { ASTANA, buildCatalogue, buildIndicator, buildQuestion, KAZAKHSTAN, period, SHYMKENT } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'

function target(value: number, by = '2030', area: Area = ASTANA): Target {
  return { area: area.code, value, by: period(by), source: { name: 'The plan', url: 'https://plan.example/' } }
}

function view(indicator: Partial<Indicator>, line: string, question: Partial<Question> = {}, events: readonly DatedEvent[] = []) {
  const data = buildIndicatorData({ KZNS: line, KZSHY: '5 5 5', KZ: '4 4 4' })
  return indicatorView(buildIndicator(indicator), data, buildCatalogue({ events }), buildQuestion(question))
}

function only(facts: readonly TargetFact[]): TargetFact {
  const [fact, ...others] = facts
  if (fact === undefined || others.length > 0) throw new Error(`${facts.length} facts`)
  return fact
}

const DEATHS: Partial<Indicator> = { kind: 'events', multiplier: 100_000, direction: 'lower', decimals: 1 }

describe('a target is met only if the whole interval is on the good side', () => {
  // Garwood's table: 3 events are 0.6187 to 8.7673, 40 events are 28.577 to 54.469. Rates per 100,000 of 100,000.
  test.each([
    ['3 deaths are surely at most 9', 'lower', '3(3/100000)', 9, 'met'],
    ['3 deaths against at most 8: below, not certain', 'lower', '3(3/100000)', 8, 'good-not-certain'],
    ['3 deaths against at most 3: at the target, not certain', 'lower', '3(3/100000)', 3, 'good-not-certain'],
    ['3 deaths against at most 2: above, not certain', 'lower', '3(3/100000)', 2, 'bad-not-certain'],
    ['3 deaths against at most 0.6: missed', 'lower', '3(3/100000)', 0.6, 'missed'],
    ['no death reaches 3.69, so that at most 3 is not certain', 'lower', '0(0/100000)', 3, 'good-not-certain'],
    ['no death against at most 3.7', 'lower', '0(0/100000)', 3.7, 'met'],
    ['40 events are surely 28 at least', 'higher', '40(40/100000)', 28, 'met'],
    ['40 events against 29 at least', 'higher', '40(40/100000)', 29, 'good-not-certain'],
    ['40 events against 54 at least', 'higher', '40(40/100000)', 54, 'bad-not-certain'],
    ['40 events against 55 at least: missed', 'higher', '40(40/100000)', 55, 'missed'],
  ] as const)('%s', (_, direction, line, value, standing) => {
    const fact = only(view({ ...DEATHS, direction, targets: [target(value)] }, line).targets)
    expect(fact.held?.standing).toBe(standing)
  })

  test.each([
    ['a complete count', 'register', 'met', 'missed'],
    ['a survey', 'survey', 'unknown', 'unknown'],
    ['a rate without counts', 'rate', 'unknown', 'unknown'],
    ['stations', 'measurement', 'unknown', 'unknown'],
    ['events whose counts are not known', 'events', 'unknown', 'unknown'],
  ] as const)('without intervals: %s', (_, kind, below, above) => {
    const at = (value: number) => only(view({ kind, direction: 'lower', multiplier: 1, targets: [target(value)] }, '7').targets)
    expect([at(7).held?.standing, at(6.9).held?.standing]).toEqual([below, above])
    expect(at(7).held?.interval).toBeNull()
  })

  test('what is certainly met one way is not met the other way', () => {
    const standing = (count: number, value: number, direction: 'lower' | 'higher') =>
      only(view({ ...DEATHS, direction, targets: [target(value)] }, `${count}(${count}/100000)`).targets).held?.standing
    const any = fc.record({ count: fc.integer({ min: 0, max: 80 }), value: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(any, fc.constantFrom('lower' as const, 'higher' as const), ({ count, value }, direction) => {
        const [one, other] = [standing(count, value, direction), standing(count, value, direction === 'lower' ? 'higher' : 'lower')]
        // What is certainly good one way is bad the other way, unless it is exactly at the target: that is good both ways.
        const bad = count === value ? ['missed', 'bad-not-certain', 'good-not-certain'] : ['missed', 'bad-not-certain']
        const allowed = one === 'met' ? bad : one === 'missed' ? ['met'] : [other]
        expect(allowed).toContain(other)
      }),
      { numRuns: 60 }
    )
  })
})

describe('a target is held against', () => {
  test.each([
    ['the last final value of years that end before it', '1 2 3 4 5', '2030', '2022', 'ahead'],
    ['the value of its own year, whatever came later', '1 2 3 4 5', '2020', '2020', 'due'],
    ['the final value before a provisional one', '1 2 3P', '2030', '2019', 'ahead'],
    ['the year before, when its own has no value', '1 2 . 4', '2020', '2019', 'awaited'],
    ['nothing, when all values came later', '. . 3 4', '2019', null, 'awaited'],
  ])('%s', (_, line, by, held, time) => {
    const fact = only(view({ targets: [target(3, by)] }, line).targets)
    expect([fact.held?.figure.period ?? null, fact.time]).toEqual([held, time])
  })

  test('ahead or behind is told by the date of the release: 2026-11-22', () => {
    const times = ['2025', '2026', '2027'].map((by) => only(view({ targets: [target(3, by)] }, '1').targets).time)
    expect(times).toEqual(['awaited', 'ahead', 'ahead'])
  })

  test('the value of its own year, when the reader has chosen earlier ones', () => {
    const fact = only(view({ targets: [target(3, '2021')] }, '1 2 3 4', { to: period('2019') }).targets)
    expect([fact.held?.figure.period, fact.time]).toEqual(['2021', 'due'])
  })

  test('single years, however many the chart pools', () => {
    const pooled = view({ ...DEATHS, targets: [target(8)] }, '3(3/100000) 3(3/100000) 3(3/100000)', { pool: 3 })
    expect(only(pooled.targets).held?.figure).toMatchObject({ value: 3, count: 3 })
  })
})

describe('targets stand where they belong', () => {
  test('in the order of the places, then of the years; a place that is not shown has none', () => {
    const targets = [target(1, '2030', KAZAKHSTAN), target(2, '2035'), target(3, '2030', SHYMKENT), target(4)]
    const facts = (cities: Question['cities']) => view({ targets }, '1', { cities }).targets.map((fact) => fact.target.value)
    expect(facts(['astana', 'shymkent'])).toEqual([4, 2, 3, 1])
    expect(facts(['shymkent', 'almaty'])).toEqual([3, 1])
  })

  test('never without a direction, nor beside figures of one sex', () => {
    expect(view({ direction: 'none', targets: [target(1)] }, '1').targets).toEqual([])
    const data = buildIndicatorData({ KZNS: '1', 'KZNS/F': '2' })
    const women = indicatorView(buildIndicator({ targets: [target(1)] }), data, buildCatalogue(), buildQuestion({ sex: 'F' }))
    expect([women.sex, women.targets]).toEqual(['F', []])
  })

  test('never where a total is read per resident: what was set is set for the total', () => {
    const words = { unit: 'per 1,000', factor: 1, noPopulation: '', provisionalPopulation: '' }
    const total = { indicator: buildIndicator({ targets: [target(1)] }), data: buildIndicatorData({ KZNS: '1' }) }
    const population = { indicator: buildIndicator(), data: buildIndicatorData({ KZNS: '1000' }) }
    expect(perResident(total, population, [ASTANA], words).indicator.targets).toEqual([])
  })

  test('in the drawing when asked for, on a scale that holds them', () => {
    const drawn = (show: Question['show']) => view({ targets: [target(40)] }, '1 2 3', { show }).twin
    expect(drawn(['target'])?.panels.map(({ targets }) => targets.map(({ value }) => value))).toEqual([[40], []])
    expect(drawn(['target'])?.scales.map(({ max }) => max >= 40)).toEqual([true, true])
    expect(drawn(['country'])?.panels.map(({ targets }) => targets)).toEqual([[], []])
    expect(drawn(['country'])?.scales[0].max).toBeLessThan(40)
  })

  test('on own scales the target stretches its own panel only', () => {
    const twin = view({ targets: [target(400)] }, '1 2 3', { show: ['target'], scale: 'own' }).twin
    expect(twin?.scales.map(({ max }) => max >= 400)).toEqual([true, false])
  })
})

describe('events', () => {
  const event = (code: string, date: string, over: Partial<DatedEvent> = {}): DatedEvent => ({
    code,
    area: ASTANA.code,
    date,
    text: code,
    url: 'https://event.example/',
    indicators: [],
    ...over,
  })
  const years = ['2018', '2019', '2020'].map(period)

  // A value of a year stands in its middle, so that the year reaches half a position to each side.
  test.each([
    ['a year stands in its middle', '2019', 2019],
    ['a month in the middle of the month', '2019-01', 2019 - 0.5 + 0.5 / 12],
    ['a day in its month', '2019-12-31', 2019.5 - 0.5 / 31 / 12],
    ['before the middle of the first year: at the edge', '2018-01-01', 2018],
    ['after the middle of the last year: at the edge', '2020-12', 2020],
  ])('%s', (_, date, x) => {
    expect(shownEvents([event('a', date)], buildIndicator(), [ASTANA], years)[0]?.x).toBeCloseTo(x, 9)
  })

  test('of months lie on the calendar of months', () => {
    const months = ['2019-02', '2019-03', '2019-04'].map(period)
    const [shown] = shownEvents([event('a', '2019-03')], buildIndicator(), [ASTANA], months)
    // 2019 x 12 + 2, counted from January as 0.
    expect(shown?.x).toBeCloseTo(24230, 9)
  })

  test.each([
    ['before the periods', event('a', '2017-12-31')],
    ['after them', event('a', '2021-01-01')],
    ['of another place', event('a', '2019', { area: SHYMKENT.code })],
    ['of another indicator', event('a', '2019', { indicators: ['another'] })],
  ])('%s are not shown', (_, given) => {
    expect(shownEvents([given], buildIndicator(), [ASTANA], years)).toEqual([])
  })

  test('are numbered by date, and every panel marks its own and the country’s', () => {
    const events = [
      event('late', '2020'),
      event('early', '2018-05', { area: SHYMKENT.code }),
      event('middle', '2019', { area: KAZAKHSTAN.code }),
    ]
    const { events: listed, twin } = view({}, '1 2 3', { show: ['events'] }, events)
    expect(listed.map(({ event: { code }, number }) => [number, code])).toEqual([[1, 'early'], [2, 'middle'], [3, 'late']])
    expect(twin?.panels.map((panel) => panel.events.map(({ number }) => number))).toEqual([[2, 3], [1, 2]])
    expect(view({}, '1 2 3', {}, events).twin?.panels.flatMap((panel) => panel.events)).toEqual([])
  })
})
