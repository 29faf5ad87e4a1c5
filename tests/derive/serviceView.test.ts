import { describe, expect, test } from 'vitest'
import { branchView } from '#src/derive/service/branchView.ts'
import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import { matchesName } from '#src/derive/service/matchesName.ts'
import { rankAxes } from '#src/derive/service/rankAxes.ts'
import { serviceView } from '#src/derive/service/serviceView.ts'
import { shownLogs } from '#src/derive/service/shownLogs.ts'
import { toldByClasses } from '#src/derive/service/told.ts'
import type { Question } from '#src/model/question.ts'
import { periodsBetween } from '#src/model/period.ts'
import { type Cell, type CellOf, waits } from '#tests/endpoint/serviceDocuments.ts'
import { buildQuestion } from './buildCatalogue.ts'
import { branchCubes, classCube, firstCubes, month, testBranch, testService } from './serviceFixtures.ts'

const spanOf = (changes: Partial<Question>) => chosenSpan(testService(), buildQuestion(changes))
const ask = (from: string, to: string) => ({ from: month(from), to: month(to) })

describe('the chosen months', () => {
  const cases: readonly (readonly [reason: string, changes: Partial<Question>, basis: object, hours: string | null])[] = [
    ['the whole log is told by its last full year', {}, { kind: 'year', period: '2025', chosen: false }, '2025'],
    ['a year is itself', ask('2024', '2024'), { kind: 'year', period: '2024', chosen: true }, '2024'],
    ['its twelve months are that year', ask('2024-01', '2024-12'), { kind: 'year', period: '2024', chosen: true }, '2024'],
    ['a month is exact for the cities', ask('2024-03', '2024-03'), { kind: 'month', period: '2024-03' }, null],
    ['twelve months across a turn of the year are no year', ask('2024-03', '2025-02'), { kind: 'classes', from: '2024-03', to: '2025-02' }, null],
    ['a longer range holds a year for the hours', ask('2024-01', '2025-02'), { kind: 'classes', from: '2024-01', to: '2025-02' }, '2024'],
  ]
  test.each(cases)('%s', (_reason, changes, basis, hours) => {
    const span = spanOf(changes)
    expect([span.basis, span.hoursYear]).toEqual([basis, hours])
  })
})

/** Medians of the cities and branches of 2025, in seconds. */
function medians(values: Readonly<Record<string, Cell>>): CellOf {
  return ({ REF_AREA, BRANCH }) => values[BRANCH ?? REF_AREA ?? ''] ?? {}
}

const viewOf = (cellOf: CellOf, changes: Partial<Question> = {}) =>
  serviceView(testService(), spanOf(changes), firstCubes(cellOf), buildQuestion(changes))

describe('two cities', () => {
  test.each([
    ['limits that lie apart', waits(300), waits(321), { kind: 'apart', better: 'first' }],
    ['limits that touch', waits(300), waits(320), { kind: 'not-apart' }],
    ['the shorter wait on the right', waits(400), waits(300), { kind: 'apart', better: 'second' }],
    ['too few records on one side', waits(300), { N: 29 }, { kind: 'no-pair' }],
    ['no limits', waits(300), { N: 100, P50: 500, P90: 600, WITHIN: 1 }, { kind: 'not-apart' }],
  ])('are told apart only by their limits: %s', (_reason, left, right, said) => {
    expect(viewOf(medians({ KZNS: left, KZSHY: right })).said).toEqual(said)
  })

  test('change sides with the question', () => {
    const view = viewOf(medians({ KZNS: waits(300), KZSHY: waits(400) }), { cities: ['shymkent', 'astana'] })
    expect(view.sides.map(({ area }) => area.id)).toEqual(['shymkent', 'astana'])
    expect(view.said).toEqual({ kind: 'apart', better: 'second' })
  })

  test('have the share within the norm with its interval (80 of 100: Wilson 0.711 to 0.867)', () => {
    const { told } = viewOf(medians({ KZNS: waits(300) })).sides[0]
    const share = told?.kind === 'figures' ? told.figures.share : null
    expect(share?.value).toBe(0.8)
    expect(share?.limits.map((limit) => limit.toFixed(3))).toEqual(['0.711', '0.867'])
  })
})

describe('the ranking', () => {
  test('places branches as far as their limits allow', () => {
    const { ranking } = viewOf(medians({ 'astana-1': waits(300), 'shymkent-1': waits(315) }))
    expect(ranking?.map(({ branch, places }) => [branch.code, places])).toEqual([
      ['astana-1', [1, 2]],
      ['shymkent-1', [1, 2]],
      ['astana-2', null],
    ])
    const apart = viewOf(medians({ 'astana-1': waits(300), 'shymkent-1': waits(200) })).ranking
    expect(apart?.map(({ branch, places }) => [branch.code, places]).slice(0, 2)).toEqual([
      ['shymkent-1', [1, 1]],
      ['astana-1', [2, 2]],
    ])
  })

  test('has no place for a branch that changed its regime within the year, whatever its figures', () => {
    const cells = medians({ 'astana-1': waits(300), 'astana-2': waits(60), 'shymkent-1': waits(200) })
    const shut = viewOf(cells).ranking?.at(-1)
    expect([shut?.branch.code, shut?.told, shut?.places]).toEqual([
      'astana-2',
      { kind: 'shut', regime: { from: '2025-03', kind: 'booked-only' } },
      null,
    ])
  })

  test('names the changes of regime within the chosen months only', () => {
    expect(viewOf(medians({})).changes.map(({ branch }) => branch.code)).toEqual(['astana-2'])
    expect(viewOf(medians({}), ask('2024', '2024')).changes).toEqual([])
    // A range that begins with the change has one regime throughout.
    expect(viewOf(medians({}), ask('2025-03', '2025-06')).changes).toEqual([])
  })

  test('has an axis that holds every limit and the norm', () => {
    const { ranking } = viewOf(medians({ 'astana-1': waits(300), 'shymkent-1': waits(1150) }))
    // From 0 to 20 minutes: the farthest limit is 1160 s.
    const axis = { min: 0, max: 1200, norm: 600 }
    expect(rankAxes(ranking ?? [], testService().norm, 'median', false)).toEqual({ first: axis, second: axis })
  })
})

describe('a city that published beside a generated one', () => {
  const cells = medians({ KZNS: waits(300), KZSHY: waits(400), 'astana-1': waits(300), 'shymkent-1': waits(200) })
  const catalogue = testService()
  const logs = catalogue.logs.map((log, index) => ({ ...log, demonstration: index === 1 }))
  const view = serviceView({ ...catalogue, logs }, spanOf({}), firstCubes(cells), buildQuestion({}))

  test('is not said to be better or worse', () => {
    expect([view.isMixed, view.said]).toEqual([true, { kind: 'no-pair' }])
  })

  test('has no place among the branches of the other', () => {
    expect(view.ranking?.map(({ branch, places }) => [branch.code, places])).toEqual([
      ['astana-1', [1, 1]],
      ['astana-2', null],
      ['shymkent-1', [1, 1]],
    ])
  })

  test('shares no scale with it: neither height nor colour nor length can be compared', () => {
    // Astana alone: half 5 min, nine in ten 10 min, norm 10 min. Shymkent alone: 50 and 100 min.
    const far: CellOf = ({ REF_AREA, BRANCH }) => waits((BRANCH ?? REF_AREA)?.startsWith('astana') || REF_AREA === 'KZNS' ? 300 : 3000)
    const apart = serviceView({ ...catalogue, logs }, spanOf({}), firstCubes(far), buildQuestion({}))
    expect([apart.panels?.isOwnScale, apart.panels?.panels.map(({ scale }) => scale.max)]).toEqual([true, [10, 100]])
    expect([apart.hours?.isOwnScale, apart.hours?.maps.map(({ scale }) => scale)]).toEqual([true, [[300, 315], [3000, 3015]]])
    expect(apart.hours?.maps.map(({ rows }) => rows[0]?.cells[0]?.step)).toEqual([0, 0])
    // Limits of 290 to 310 s beside the norm of 600 s, and of 2990 to 3010 s.
    const axes = rankAxes(apart.ranking ?? [], catalogue.norm, 'median', apart.isMixed)
    expect([axes.first, axes.second]).toEqual([{ min: 0, max: 600, norm: 600 }, { min: 0, max: 3600, norm: 600 }])
    const together = viewOf(far)
    expect([together.panels?.isOwnScale, new Set(together.panels?.panels.map(({ scale }) => scale.max))]).toEqual([false, new Set([100])])
    expect(new Set(together.hours?.maps.map(({ scale }) => scale))).toHaveProperty('size', 1)
    expect(new Set(Object.values(rankAxes(together.ranking ?? [], catalogue.norm, 'median', false)))).toHaveProperty('size', 1)
  })

  test('has no line of the other behind its own, and no mark', () => {
    const runs = view.panels?.panels.map(({ panel, demonstration }) => [panel.own.runs.length, panel.ghost.runs, demonstration])
    expect(runs).toEqual([[1, [], false], [1, [], true]])
    expect(viewOf(cells).panels?.panels.map(({ panel }) => panel.ghost.runs.length)).toEqual([1, 1])
  })
})

describe('hour by weekday', () => {
  const hours = (values: Readonly<Record<string, Cell>>): CellOf => ({ WEEKDAY, HOUR, REF_AREA }) =>
    WEEKDAY === undefined || REF_AREA !== 'KZNS' ? {} : (values[`${WEEKDAY} ${HOUR}`] ?? {})
  const bestOf = (values: Readonly<Record<string, Cell>>) => viewOf(hours(values)).hours?.best[0]

  test('the best hour is said where its limits lie apart from the worst', () => {
    const best = bestOf({ '1 09': waits(300), '1 10': waits(200), '2 09': waits(500), '2 10': waits(250) })
    expect(best).toMatchObject({ kind: 'best', best: { weekday: 1, hour: 10 }, worst: { weekday: 2, hour: 9 } })
  })

  test.each([
    ['limits that touch', { '1 09': waits(300), '1 10': waits(320) }, 'not-apart'],
    ['an hour alone', { '1 09': waits(300) }, 'not-apart'],
    ['too few in each', { '1 09': { N: 29 }, '1 10': { N: 3 } }, 'none'],
  ])('else not: %s', (_reason, values, kind) => {
    expect(bestOf(values)?.kind).toBe(kind)
  })

  test('an hour of too few records is not the best, and has no colour', () => {
    const view = viewOf(hours({ '1 09': waits(300), '1 10': { N: 29 }, '2 09': waits(500) }))
    expect(view.hours?.best[0]).toMatchObject({ kind: 'best', best: { weekday: 1, hour: 9 } })
    const cells = view.hours?.maps[0]?.rows.flatMap((row) => row.cells.map(({ weekday, hour, step, told }) => [weekday, hour, step, told.kind]))
    expect(cells).toEqual([[1, 9, 0, 'figures'], [2, 9, 3, 'figures'], [1, 10, null, 'too-few'], [2, 10, null, 'unknown']])
  })

  test('colours go in round steps over all maps', () => {
    // From 3:20 to 8:20 in minutes: 3-4, 4-5 ... 8-9 would be six steps of a minute.
    expect(viewOf(hours({ '1 09': waits(200), '2 09': waits(500) })).hours?.maps[0]?.scale).toEqual([180, 240, 300, 360, 420, 480, 540])
  })
})

describe('any range of months', () => {
  const norm = testService().norm
  // Each month: 10 below 5 min, 20 of 5 to 10 min, 10 s more within the norm's last second, 10 above.
  const cube = classCube({ _T: [10, 20, 10] }, ['0', '300', '601'])
  const months = periodsBetween(month('2024-03'), month('2024-05'))

  test('is told by classes: 30, 60 and 30 records', () => {
    const told = toldByClasses(cube, { place: '_T', channel: '_T' }, months, norm)
    expect(told).toMatchObject({
      kind: 'figures',
      // The 60th of 120 lies in the second class, the 108th in the third, which is open.
      figures: { count: 120, lost: null, median: { at: [300, 601] }, ninth: { at: [601, null] }, share: { value: 0.75 } },
    })
  })

  test('says nothing of the share where the norm is no bound of classes', () => {
    const told = toldByClasses(cube, { place: '_T', channel: '_T' }, months, { ...norm, most: 599 })
    expect(told).toMatchObject({ kind: 'figures', figures: { share: null } })
  })

  test('has too few records below thirty, and is not known where the place is not', () => {
    const few = classCube({ _T: [9, 0] }, ['0', '300'])
    expect(toldByClasses(few, { place: '_T', channel: '_T' }, months, norm)).toEqual({ kind: 'too-few', count: 27 })
    expect(toldByClasses(few, { place: 'astana-9', channel: '_T' }, months, norm)).toEqual({ kind: 'unknown' })
  })

  test.each([
    ['no log tells of one of the months', { ...cube, counts: cube.counts.map((count, index) => (index === 3 * 3 ? null : count)) }],
    ['one of the months is not there', { ...cube, periods: cube.periods.map((period) => (period === '2024-04' ? month('2023-04') : period)) }],
  ])('is not known where %s, instead of figures of other months', (_reason, holed) => {
    expect(toldByClasses(holed, { place: '_T', channel: '_T' }, months, norm)).toEqual({ kind: 'unknown' })
    expect(toldByClasses(holed, { place: '_T', channel: '_T' }, periodsBetween(month('2024-05'), month('2024-06')), norm).kind).toBe('figures')
  })

  test('waits for the classes instead of guessing', () => {
    const view = viewOf(medians({ KZNS: waits(300), 'astana-1': waits(300) }), ask('2024-03', '2025-02'))
    expect([view.sides[0].told, view.ranking]).toEqual([null, null])
  })
})

describe('a branch', () => {
  const look = (code: string, cellOf: CellOf, changes: Partial<Question> = {}) =>
    branchView(testService(), testBranch(code), spanOf(changes), branchCubes(code, cellOf), buildQuestion(changes))
  const yearly = (before: Cell, now: Cell): CellOf => ({ TIME_PERIOD }) => (TIME_PERIOD === '2024' ? before : TIME_PERIOD === '2025' ? now : {})

  test.each([
    ['limits that lie apart', waits(400), waits(300), { kind: 'apart', isBetter: true }],
    ['a longer wait', waits(300), waits(400), { kind: 'apart', isBetter: false }],
    ['limits that touch', waits(300), waits(320), { kind: 'not-apart' }],
    ['nothing of the year before', {}, waits(300), { kind: 'nothing' }],
  ])('is held against the year before: %s', (_reason, before, now, change) => {
    expect(look('astana-1', yearly(before, now)).change).toMatchObject(change)
  })

  test('is not compared across a change of its regime', () => {
    const view = look('astana-2', yearly(waits(600), waits(60)))
    expect(view.change).toEqual({ kind: 'shut', before: '2024', regime: { from: '2025-03', kind: 'booked-only' } })
    expect(view.told?.kind).toBe('shut')
    expect(view.hours).toBeNull()
  })

  test('has a line that ends where its regime changed', () => {
    const { panels } = look('astana-2', () => waits(300))
    const runs = panels?.panels[0]?.panel.own.runs ?? []
    expect(runs.map((run) => [run[0]?.period, run.at(-1)?.period])).toEqual([
      ['2024-01', '2025-02'],
      ['2025-03', '2025-12'],
    ])
    expect(panels?.panels[0]?.panel.breaks).toEqual(['2025-03'])
  })
})

test('generated logs go when they are not wanted; a city that published stays', () => {
  const catalogue = testService()
  expect(shownLogs(catalogue, false)).toBeNull()
  const [first] = catalogue.logs
  if (first === undefined) throw new Error('expected a log')
  const half = { ...catalogue, logs: [{ ...first, demonstration: false }, ...catalogue.logs.slice(1)] }
  expect(shownLogs(half, false)?.branches.map(({ code }) => code)).toEqual(['astana-1', 'astana-2'])
})

describe('a search by name', () => {
  test.each([
    ['Kazakh letters by their Russian neighbours', 'Әуезов орталығы', 'ауезов', true],
    ['and the other way round', 'Ауезова', 'әуез', true],
    ['in Latin letters', 'Есіл', 'esil', true],
    ['parts of words, in any order', 'Центр № 12', '12 цен', true],
    ['nothing looked for', 'Центр', '', true],
    ['punctuation alone', 'Центр', ' . ', true],
    ['another name', 'Есіл', 'Абай', false],
  ])('%s', (_reason, name, find, matches) => {
    expect(matchesName(name, find)).toBe(matches)
  })
})
