import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCollection } from '#src/jsonstat/readCollection.ts'

const DATASET = {
  class: 'dataset',
  label: 'one cell',
  id: ['d'],
  size: [1],
  dimension: { d: { category: { index: ['a'] } } },
  value: [0],
  extension: { indicators: { code: 'one-cell' } },
}

function collection(...item: readonly unknown[]): unknown {
  return { version: '2.0', class: 'collection', label: 'all', link: { item }, extension: { indicators: {} } }
}

function items(document: unknown) {
  const result = readCollection(document)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.items
}

test('links and embedded datasets keep their order and their kind', () => {
  const [link, embedded] = items(collection({ class: 'dataset', href: 'v1/a.json', label: 'A' }, DATASET))
  expect(link).toMatchObject({ kind: 'link', href: 'v1/a.json', label: 'A', class: 'dataset' })
  expect(embedded?.kind === 'embedded' && embedded.dataset.values.get(0)).toBe(0)
})

test('a damaged dataset leaves the others whole and still says which one it is', () => {
  const [damaged, whole] = items(collection({ ...DATASET, size: [2] }, DATASET))
  expect(damaged).toMatchObject({
    kind: 'damaged',
    extension: { indicators: { code: 'one-cell' } },
    issues: [{ path: 'link.item[0].size[0]' }],
  })
  expect(whole?.kind).toBe('embedded')
})

test.each([
  ['a number in place of an item', 7, 'link.item[0]'],
  ['an item with neither address nor data', { class: 'dataset' }, 'link.item[0].href'],
  ['an address that is a number', { href: 7 }, 'link.item[0].href'],
])('%s is named by its place', (_, item, path) => {
  const [damaged] = items(collection(item))
  expect(damaged?.kind === 'damaged' && damaged.issues[0]?.path).toBe(path)
})

test.each([
  ['a dataset', DATASET, 'class'],
  ['a collection without links', { class: 'collection' }, 'link.item'],
  ['a web page', '<html>', ''],
])('%s is no collection', (_, document, path) => {
  const result = readCollection(document)
  expect(!result.ok && result.error[0]?.path).toBe(path)
})

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => readCollection(value)).not.toThrow()
      expect(() => readCollection({ class: 'collection', link: { item: value } })).not.toThrow()
      expect(() => readCollection(collection(value))).not.toThrow()
    }),
  )
})
