import { describe, expect, test } from 'vitest'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { catalogueDocument } from './documents.ts'
import type { CatalogueParts } from './documents.ts'

function issuesOf(parts: CatalogueParts) {
  const parsed = parseCatalogue(catalogueDocument(parts))
  return !parsed.ok && parsed.error.kind === 'contract' ? parsed.error.issues : []
}

const paths = (parts: CatalogueParts) => issuesOf(parts).map(({ path }) => path)
const TARGET = { area: 'KZNS', value: 0, by: '2030', source: { name: 'A', url: 'https://a.example/' } }
const EVENT = { code: 'a', area: 'KZNS', date: '2020-03', text: 'A', url: 'https://a.example/', indicators: [] }
const ITEM = 'link.item[0].extension.indicators'
const HEAD = 'extension.indicators'

test('a catalogue is read as the model has it', () => {
  const parsed = parseCatalogue(catalogueDocument())
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      lang: 'en',
      release: '2026-11-22',
      areas: [{ code: 'KZNS', aliases: ['nur-sultan'] }, { code: 'KZSHY', validFrom: '2018' }],
      topics: [{ code: 'health', name: 'Health' }],
      overview: { href: 'v1/overview.json', sha256: '1'.repeat(64), bytes: 2 },
      indicators: [
        {
          code: 'maternal-mortality',
          multiplier: 100000,
          caveat: '',
          demonstration: false,
          file: { href: 'v1/maternal-mortality.json', sha256: '0'.repeat(64), bytes: 1 },
        },
      ],
    },
  })
})

test('targets and events are read, and a catalogue of before they were known has none', () => {
  const parsed = parseCatalogue(catalogueDocument({ item: { targets: [TARGET] }, head: { events: [EVENT] } }))
  expect(parsed).toMatchObject({ ok: true, value: { events: [EVENT], indicators: [{ targets: [TARGET] }] } })
  expect(parseCatalogue(catalogueDocument())).toMatchObject({ ok: true, value: { events: [], indicators: [{ targets: [] }] } })
})

test('fields that nobody knows are left out, so that publishers may add some', () => {
  const parsed = parseCatalogue(catalogueDocument({ item: { colour: 'red' } }))
  expect(parsed.ok && parsed.value.indicators[0]).not.toHaveProperty('colour')
})

describe('a departure from the contract is named with its path:', () => {
  test.each([
    ['a kind that nobody knows', { item: { kind: 'guess' } }, [`${ITEM}.kind`]],
    ['a direction by inheritance', { item: { direction: 'toString' } }, [`${ITEM}.direction`]],
    ['an empty name', { item: { name: ' ' } }, [`${ITEM}.name`]],
    ['no unit', { item: { unit: undefined } }, [`${ITEM}.unit`]],
    ['decimals as text', { item: { decimals: '1' } }, [`${ITEM}.decimals`]],
    ['a multiplier beyond all', { item: { multiplier: Infinity } }, [`${ITEM}.multiplier`]],
    ['a code with a slash', { item: { code: 'a/b' } }, [`${ITEM}.code`]],
    ['a hostile code', { item: { code: '__proto__' } }, [`${ITEM}.code`]],
    ['a period that is none', { item: { lastPeriod: '2024-13' } }, [`${ITEM}.lastPeriod`]],
    ['a hash that is none', { item: { sha256: 'abc' } }, [`${ITEM}.sha256`]],
    ['a note that is no text', { item: { notes: { a: 1 } } }, [`${ITEM}.notes.a`]],
    ['a target without a value', { item: { targets: [{ ...TARGET, value: null }] } }, [`${ITEM}.targets[0].value`]],
    ['a target by no period', { item: { targets: [TARGET, { ...TARGET, by: 'soon' }] } }, [`${ITEM}.targets[1].by`]],
    ['a target without a source', { item: { targets: [{ ...TARGET, source: undefined }] } }, [`${ITEM}.targets[0].source`]],
    ['an event on no date', { head: { events: [{ ...EVENT, date: 'May' }] } }, [`${HEAD}.events[0].date`]],
    ['an event whose source is a script', { head: { events: [{ ...EVENT, url: 'javascript:x' }] } }, [`${HEAD}.events[0].url`]],
    ['an event twice', { head: { events: [EVENT, EVENT] } }, [`${HEAD}.events`]],
    [
      'a source that is a script',
      { item: { sources: [{ code: 'a', name: 'A', url: 'javascript:x', relayed: false }] } },
      [`${ITEM}.sources[0].url`],
    ],
    ['a language that nobody speaks', { head: { language: 'xx' } }, [`${HEAD}.language`]],
    ['a release that is a path', { head: { release: { id: '../2026' } } }, [`${HEAD}.release.id`]],
    ['no areas', { head: { areas: {} } }, [`${HEAD}.areas`]],
    ['no overview', { head: { overview: null } }, [`${HEAD}.overview`]],
    ['a topic twice', { head: { topics: [{ code: 'a', name: 'A' }, { code: 'a', name: 'B' }] } }, [`${HEAD}.topics`]],
    [
      'several',
      { item: { kind: 1, bytes: -1 }, head: { language: 'xx' } },
      [`${HEAD}.language`, `${ITEM}.kind`, `${ITEM}.bytes`],
    ],
  ])('%s', (_reason, parts, expected) => {
    expect(paths(parts)).toEqual(expected)
  })

  test('says what was expected and what came', () => {
    expect(issuesOf({ item: { kind: 'guess' } })).toEqual([
      {
        path: `${ITEM}.kind`,
        expected: '"events" or "rate" or "register" or "survey" or "measurement"',
        received: '"guess"',
      },
    ])
  })

  test.each([
    ['null', null],
    ['a list', []],
    ['a dataset', { version: '2.0', class: 'dataset' }],
    ['a collection without items', { class: 'collection' }],
    ['an item that is nothing', { ...catalogueDocument(), link: { item: [null] } }],
  ])('%s', (_reason, document) => {
    expect(parseCatalogue(document)).toMatchObject({ ok: false, error: { kind: 'contract' } })
  })
})

test('hostile keys of notes stay ordinary keys', () => {
  const notes: unknown = JSON.parse('{"__proto__":"a","constructor":"b"}')
  const parsed = parseCatalogue(catalogueDocument({ item: { notes } }))
  const read = parsed.ok ? parsed.value.indicators[0]?.notes : undefined
  expect(Object.entries(read ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  expect(read?.['toString']).toBe(undefined)
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
})

test('a later profile is told apart, whatever else it changed', () => {
  const document = catalogueDocument({ head: { profile: 'city-indicators/12', areas: 'elsewhere' } })
  expect(parseCatalogue(document)).toEqual({
    ok: false,
    error: { kind: 'newer-version', profile: 'city-indicators/12' },
  })
})
