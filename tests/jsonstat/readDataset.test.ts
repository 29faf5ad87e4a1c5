import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellIndex, dimensionOf, statusAt, valueAt } from '#src/jsonstat/dataset.ts'
import { MOST_ISSUES } from '#src/jsonstat/issue.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'

/** Two places over three years. */
function document(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: '2.0',
    class: 'dataset',
    label: 'births',
    role: { geo: ['area'], time: ['year'] },
    id: ['area', 'year'],
    size: [2, 3],
    dimension: {
      area: { category: { index: { A: 0, B: 1 }, label: { A: 'Left' } } },
      year: { category: { index: ['2021', '2022', '2023'] } },
    },
    value: [1, 2, 3, 4, null, 0],
    ...overrides,
  }
}

function read(overrides: Readonly<Record<string, unknown>> = {}) {
  const result = readDataset(document(overrides))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function issuesOf(source: unknown) {
  const result = readDataset(source)
  return result.ok ? [] : result.error
}

const CELLS = [0, 1, 2, 3, 4, 5]

describe('every form that JSON-stat allows gives the same cells', () => {
  const year = { category: { index: ['2021', '2022', '2023'] } }
  test.each([
    ['a sparse value object', { value: { 0: 1, 1: 2, 2: 3, 3: 4, 5: 0 } }],
    ['keys of the value object out of order', { value: { 5: 0, 3: 4, 2: 3, 0: 1, 1: 2 } }],
    ['sizes as text', { size: ['2', '3'] }],
    ['no role', { role: undefined }],
    ['no class and no version', { class: undefined, version: undefined }],
    ['numbers as text', { value: ['1', '2', '3.0', '4', null, '0'] }],
    ['index positions as text', { dimension: { year, area: { category: { index: { B: '1', A: '0' } } } } }],
    ['index keys out of order', { dimension: { year, area: { category: { index: { B: 1, A: 0 } } } } }],
  ])('%s', (_, overrides) => {
    const dataset = read(overrides)
    expect(dataset.dimensions.map(({ codes }) => codes)).toEqual([['A', 'B'], ['2021', '2022', '2023']])
    expect(CELLS.map((cell) => valueAt(dataset, cell))).toEqual([1, 2, 3, 4, null, 0])
  })
})

describe('a status is read in each of its forms', () => {
  test.each([
    ['absent', undefined, [null, null, null, null, null, null]],
    ['one text for all cells', 'P', ['P', 'P', 'P', 'P', 'P', 'P']],
    ['a list of one for all cells', ['P'], ['P', 'P', 'P', 'P', 'P', 'P']],
    ['a list', ['A', 'A', 'P', null, 'L', 'A'], ['A', 'A', 'P', null, 'L', 'A']],
    ['an object', { 4: 'L', 2: 'P' }, [null, null, 'P', null, 'L', null]],
  ])('%s', (_, status, expected) => {
    const dataset = read({ status })
    expect(CELLS.map((cell) => statusAt(dataset, cell))).toEqual(expected)
  })
})

test('a single category needs no index, its label names it', () => {
  const dataset = read({
    id: ['area', 'unit'],
    size: [2, 1],
    dimension: { area: { category: { index: ['A', 'B'] } }, unit: { category: { label: { t: 'tonnes' } } } },
    value: [7, 8],
  })
  expect(dataset.dimensions[1]?.codes).toEqual(['t'])
  expect(cellIndex(dataset, { area: 'B' })).toBe(1)
})

test('a role given as one text counts like a list', () => {
  expect(dimensionOf(read({ role: { time: 'year' } }), 'year')?.role).toBe('time')
})

describe('a cell is found by its codes', () => {
  test.each([
    ['all codes', { area: 'B', year: '2021' }, 3],
    ['an unknown code', { area: 'C', year: '2021' }, null],
    ['a code missing where there is a choice', { area: 'B' }, null],
    ['a name that every object inherits', { area: 'constructor', year: '2021' }, null],
  ])('%s', (_, codes, expected) => {
    expect(cellIndex(read(), codes)).toBe(expected)
  })
})

describe('what is not JSON-stat is named with its place', () => {
  const area = { category: { index: { A: 0, B: 1 } } }
  test.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['text', '<!doctype html>', ''],
    ['another class', document({ class: 'collection' }), 'class'],
    ['a version that cannot become text', document({ version: { toString: 1 } }), 'version'],
    ['a newer format', document({ version: '3.0' }), 'version'],
    ['no dimensions', document({ id: [] }), 'id'],
    ['the same dimension twice', document({ id: ['area', 'area'] }), 'id'],
    ['a dimension that is named only', document({ id: ['area', 'toString'] }), 'dimension.toString'],
    ['too few sizes', document({ size: [2] }), 'size'],
    ['a size that is not that of its categories', document({ size: [2, 4] }), 'size[1]'],
    ['cells cut off', document({ value: [1, 2, 3] }), 'value'],
    ['a cell outside the cube', document({ value: { 6: 1 } }), 'value.6'],
    ['a value that is text', document({ value: [1, 2, 3, 4, 5, 'n/a'] }), 'value[5]'],
    ['an empty text, which is not 0', document({ value: ['', 2, 3, 4, 5, 6] }), 'value[0]'],
    ['a hexadecimal text, which is not 31', document({ value: ['0x1F', 2, 3, 4, 5, 6] }), 'value[0]'],
    ['a number beyond all numbers', document({ value: JSON.parse('[1e999,2,3,4,5,6]') }), 'value[0]'],
    ['a status that is a number', document({ status: { 0: 1 } }), 'status[0]'],
    ['no values', document({ value: undefined }), 'value'],
    [
      'two categories on one position',
      document({ dimension: { area, year: { category: { index: { 2021: 0, 2022: 0, 2023: 2 } } } } }),
      'dimension.year.category.index.2022',
    ],
    [
      'a position outside the categories',
      document({ dimension: { area, year: { category: { index: { 2021: 0, 2022: 1, 2023: 3 } } } } }),
      'dimension.year.category.index.2023',
    ],
    [
      'the same category twice',
      document({ dimension: { area, year: { category: { index: ['2021', '2022', '2021'] } } } }),
      'dimension.year.category.index[2]',
    ],
    [
      'no order for several categories',
      document({ dimension: { area, year: { category: { label: { 2021: '', 2022: '', 2023: '' } } } } }),
      'dimension.year.category.index',
    ],
  ])('%s', (_, source, path) => {
    expect(issuesOf(source)[0]?.path).toBe(path)
  })

  test('a thousand bad cells give no more issues than can be read', () => {
    const value = Object.fromEntries(Array.from({ length: 1000 }, (_, cell) => [cell, 'x']))
    const issues = issuesOf(document({ value }))
    expect(issues.length).toBeLessThanOrEqual(MOST_ISSUES)
  })

  test('a short document cannot claim an endless cube', () => {
    const codes = Array.from({ length: 4000 }, (_, position) => String(position))
    const long = { category: { index: codes } }
    const source = document({ size: [4000, 4000], dimension: { area: long, year: long }, value: {} })
    expect(issuesOf(source)[0]?.path).toBe('size')
  })
})

test('a category named __proto__ is a category and changes no object', () => {
  const source: unknown = JSON.parse(
    '{"version":"2.0","class":"dataset","id":["__proto__"],"size":[2],"value":[1,2],"status":{"0":"P"},' +
      '"dimension":{"__proto__":{"category":{"index":{"__proto__":1,"a":0},"label":{"__proto__":"x"}}}}}',
  )
  const result = readDataset(source)
  expect(result.ok && result.value.dimensions[0]?.codes).toEqual(['a', '__proto__'])
  expect(Object.keys({})).toEqual([])
  expect('category' in {}).toBe(false)
})

test('the order of index keys never changes a cell', () => {
  const codes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  const cube = codes.chain((unique) =>
    fc.record({ codes: fc.constant(unique), keys: fc.shuffledSubarray(unique, { minLength: unique.length }) }),
  )
  fc.assert(
    fc.property(cube, ({ codes: order, keys }) => {
      const index = Object.fromEntries(keys.map((code) => [code, order.indexOf(code)]))
      const value = order.map((_, at) => at)
      const source = { id: ['d'], size: [order.length], dimension: { d: { category: { index } } }, value }
      const result = readDataset(source)
      expect(result.ok && result.value.dimensions[0]?.codes).toEqual(order)
      for (const [at, code] of order.entries()) {
        const cell = result.ok ? cellIndex(result.value, { d: code }) : null
        expect(cell !== null && result.ok && valueAt(result.value, cell)).toBe(at)
      }
    }),
  )
})

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (dimension, value, status, size) => {
      expect(() => readDataset(dimension)).not.toThrow()
      expect(() => readDataset(document({ value, status }))).not.toThrow()
      expect(() => readDataset(document({ dimension, size }))).not.toThrow()
      expect(() => readDataset(document({ id: value, role: status }))).not.toThrow()
    }),
  )
})
