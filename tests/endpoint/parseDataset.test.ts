import { describe, expect, test } from 'vitest'
import { parseDataset } from '#src/endpoint/parseDataset.ts'
import type { Observation } from '#src/model/observation.ts'
import { datasetDocument } from './documents.ts'
import type { Fields } from './documents.ts'

const missing = (reason: string, note: string | null = null) => ({ kind: 'missing', reason, note })
const value = (changes: Partial<Observation> & Fields) => ({
  kind: 'value',
  numerator: null,
  denominator: null,
  provisional: false,
  estimated: false,
  breaksSeries: false,
  note: null,
  source: 'bureau',
  ...changes,
})

function issuesOf(document: unknown) {
  const parsed = parseDataset(document)
  if (parsed.ok) return []
  return parsed.error.kind === 'contract' ? parsed.error.issues : [parsed.error.kind]
}

/** The dataset with one observation of Astana in 2024: `value` and `status` of its cell. */
function single(cell: unknown, status?: string) {
  return datasetDocument({
    size: [1, 1, 1],
    dimension: {
      REF_AREA: { category: { index: ['KZNS'] } },
      TIME_PERIOD: { category: { index: ['2024'] } },
      MEASURE: { category: { index: ['OBS'] } },
    },
    value: [cell],
    status: status === undefined ? undefined : { 0: status },
    fields: { note: undefined },
  })
}

function firstOf(document: unknown): Observation | undefined {
  const parsed = parseDataset(document)
  return parsed.ok ? parsed.value.series[0]?.observations[0] : undefined
}

test('a dataset becomes series on a calendar without holes', () => {
  expect(parseDataset(datasetDocument())).toEqual({
    ok: true,
    value: {
      code: 'maternal-mortality',
      periods: ['2021', '2022', '2023', '2024'],
      series: [
        {
          area: 'KZNS',
          sex: '_T',
          observations: [
            value({ value: 20, numerator: 4, denominator: 20000, note: 'implied-counts' }),
            missing('not-published'),
            value({ value: 10, numerator: 2, denominator: 20000, provisional: true }),
            value({ value: 12.5, numerator: 3, denominator: 24000, breaksSeries: true }),
          ],
        },
        {
          area: 'KZSHY',
          sex: '_T',
          observations: [
            missing('does-not-exist'),
            missing('not-published'),
            value({ value: 0, numerator: 0, denominator: 31000 }),
            missing('not-collected'),
          ],
        },
      ],
    },
  })
})

test('a hole before a period in which the place does not exist is one in which it does not exist', () => {
  const parsed = parseDataset(
    datasetDocument({
      value: [20, 4, 20000, 10, 2, 20000, 12.5, 3, 24000, null, null, null, null, null, null, 1, 1, 9],
      status: { 9: 'M', 12: 'M' },
    }),
  )
  const shymkent = parsed.ok ? parsed.value.series[1]?.observations : undefined
  expect(shymkent?.map((each) => each.kind === 'missing' && each.reason)).toEqual(['does-not-exist', 'does-not-exist', 'does-not-exist', false])
})

test('the order of the document does not decide the order of the periods', () => {
  const backwards = datasetDocument({
    size: [1, 2, 1],
    dimension: {
      REF_AREA: { category: { index: ['KZNS'] } },
      TIME_PERIOD: { category: { index: { 2023: 1, 2024: 0 } } },
      MEASURE: { category: { index: ['OBS'] } },
    },
    value: [24, 23],
    status: undefined,
    fields: { note: undefined },
  })
  const parsed = parseDataset(backwards)
  expect(parsed.ok && parsed.value.periods).toEqual(['2023', '2024'])
  expect(parsed.ok && parsed.value.series[0]?.observations.map((each) => each.kind === 'value' && each.value)).toEqual([
    23, 24,
  ])
})

test('a breakdown by sex becomes a series each', () => {
  const parsed = parseDataset(
    datasetDocument({
      id: ['REF_AREA', 'TIME_PERIOD', 'SEX', 'MEASURE'],
      size: [1, 1, 3, 1],
      dimension: {
        REF_AREA: { category: { index: ['KZNS'] } },
        TIME_PERIOD: { category: { index: ['2024'] } },
        SEX: { category: { index: ['_T', 'F', 'M'] } },
        MEASURE: { category: { index: ['OBS'] } },
      },
      value: [3, 1, 2],
      status: undefined,
      fields: { note: { 2: 'men' }, source: { 0: 'a', 1: 'b' } },
    }),
  )
  expect(parsed.ok && parsed.value.series.map(({ sex, observations }) => [sex, observations[0]])).toEqual([
    ['_T', value({ value: 3, source: 'a' })],
    ['F', value({ value: 1, source: 'b' })],
    ['M', value({ value: 2, source: null, note: 'men' })],
  ])
})

describe('statuses of values:', () => {
  test.each([
    ['none', undefined, {}],
    ['normal', 'A', {}],
    ['provisional', 'P', { provisional: true }],
    ['estimated', 'E', { estimated: true }],
    ['break', 'B', { breaksSeries: true }],
  ])('%s', (_reason, status, flags) => {
    expect(firstOf(single(0, status))).toEqual(value({ value: 0, ...flags }))
  })
})

describe('statuses of empty cells:', () => {
  test.each([
    ['none', undefined, 'not-published'],
    ['not published', 'O', 'not-published'],
    ['not collected', 'L', 'not-collected'],
    ['does not exist', 'M', 'does-not-exist'],
    ['withheld', 'Q', 'withheld'],
  ])('%s', (_reason, status, reason) => {
    expect(firstOf(single(null, status))).toEqual(missing(reason))
  })
})

describe('a departure from the contract is named with its path:', () => {
  test.each([
    ['a number as text', single('7.0'), 'value[0]'],
    ['words', single('n/a'), 'value[0]'],
    ['a number beyond all', single(JSON.parse('1e999')), 'value[0]'],
    ['a value that was not collected', single(1, 'L'), 'status[0]'],
    ['a provisional nothing', single(null, 'P'), 'status[0]'],
    ['a letter without words', single(1, 'N'), 'status[0]'],
    ['a letter that nobody knows', single(null, 'X'), 'status[0]'],
    ['a hostile letter', single(null, 'constructor'), 'status[0]'],
    ['too few cells', datasetDocument({ value: [1] }), 'value'],
    ['a negative count', datasetDocument({ value: [20, -4, ...Array<null>(16).fill(null)] }), 'value[1]'],
    ['no profile', datasetDocument({ fields: { profile: undefined } }), 'extension.indicators.profile'],
    ['another', datasetDocument({ fields: { profile: 'city-indicators/1.1' } }), 'extension.indicators.profile'],
    ['version 0', datasetDocument({ fields: { profile: 'city-indicators/0' } }), 'extension.indicators.profile'],
    ['no code', datasetDocument({ fields: { code: undefined } }), 'extension.indicators.code'],
    ['a code that climbs', datasetDocument({ fields: { code: '../evil' } }), 'extension.indicators.code'],
    ['a note of no observation', datasetDocument({ fields: { note: { 1: 'a' } } }), 'extension.indicators.note.1'],
    ['a note outside', datasetDocument({ fields: { note: { 18: 'a' } } }), 'extension.indicators.note.18'],
    ['a note at no cell', datasetDocument({ fields: { note: { ['x y']: 'a' } } }), 'extension.indicators.note["x y"]'],
    ['a note that is no code', datasetDocument({ fields: { note: { 0: 7 } } }), 'extension.indicators.note.0'],
    ['notes in a list', datasetDocument({ fields: { note: ['a'] } }), 'extension.indicators.note'],
    ['an empty source', datasetDocument({ fields: { source: '' } }), 'extension.indicators.source'],
    ['nothing', null, ''],
  ])('%s', (_reason, document, path) => {
    expect(issuesOf(document)).toContainEqual(expect.objectContaining({ path }))
  })

  const dimension = datasetDocument()['dimension'] as Fields
  const withCodes = (id: string, index: readonly string[]) =>
    datasetDocument({ dimension: { ...dimension, [id]: { category: { index } } } })
  const PERIODS = 'dimension.TIME_PERIOD'
  test.each([
    ['a period that is none', withCodes('TIME_PERIOD', ['2021', '2023', '2024-13']), `${PERIODS}[2]`],
    ['two frequencies', withCodes('TIME_PERIOD', ['2021', '2023', '2024-Q1']), PERIODS],
    ['a typing error in a year', withCodes('TIME_PERIOD', ['2021', '2023', '9024']), PERIODS],
    ['a measure that nobody knows', withCodes('MEASURE', ['OBS', 'NUM', '__proto__']), 'dimension.MEASURE[2]'],
    ['no value among the measures', withCodes('MEASURE', ['NUM', 'DEN', 'NUM2']), 'dimension.MEASURE[2]'],
    ['a place that is none', withCodes('REF_AREA', ['KZNS', 'kz ala']), 'dimension.REF_AREA[1]'],
    [
      'no measure',
      datasetDocument({ id: ['REF_AREA', 'TIME_PERIOD'], size: [2, 3], value: [1, 2, 3, 4, 5, 6], status: null }),
      'id',
    ],
    [
      'a dimension of others',
      datasetDocument({
        id: ['REF_AREA', 'TIME_PERIOD', 'MEASURE', 'AGE'],
        size: [2, 3, 3, 1],
        dimension: { ...dimension, AGE: { category: { label: { all: 'All' } } } },
      }),
      'id',
    ],
  ])('%s', (_reason, document, path) => {
    expect(issuesOf(document)).toContainEqual(expect.objectContaining({ path }))
  })

  test('all of them at once', () => {
    const document = datasetDocument({ status: { 0: 'X', 3: 'L', 9: 'M' }, fields: { note: { 1: 'a' } } })
    expect(issuesOf(document)).toEqual([
      { path: 'extension.indicators.note.1', expected: 'the cell of an observation', received: '"1"' },
      { path: 'status[0]', expected: 'A, P, E or B for a cell with a value', received: '"X"' },
      { path: 'status[3]', expected: 'A, P, E or B for a cell with a value', received: '"L"' },
    ])
  })
})

test('a later profile is told apart from a broken one', () => {
  expect(parseDataset(datasetDocument({ fields: { profile: 'city-indicators/2' } }))).toEqual({
    ok: false,
    error: { kind: 'newer-version', profile: 'city-indicators/2' },
  })
})
