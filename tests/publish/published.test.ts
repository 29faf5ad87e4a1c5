import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createHash } from 'node:crypto'
import JSONstat from 'jsonstat-toolkit'
import { describe, expect, test } from 'vitest'
import { cellIndex, statusAt, valueAt } from '#src/jsonstat/dataset.ts'
import type { JsonObject } from '#src/jsonstat/jsonObject.ts'
import { isJsonObject, member, objectMember, textMember } from '#src/jsonstat/jsonObject.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import { runCommand } from '#src/publish/runCommand.ts'
import { readRecord, readSheetFiles } from '#src/publish/folders.ts'
import type { ObservationRow } from '#src/publish/readObservations.ts'
import { readSheets } from '#src/publish/readSheets.ts'
import profileSchema from '#src/publish/profile.schema.json'
import jsonStatSchema from '#tests/contract/json-stat-2.0.schema.json'

// What the repository ships: the sheets in data/ and the record in public/data/.
// Service logs keep to a contract of their own: tests/logs/published.test.ts.
const isOfService = (path: string): boolean => /^services\/|^v1\/(?:waiting-times|bus-punctuality)-/.test(path)
const record = new Map([...(await readRecord('public/data'))].filter(([path]) => !isOfService(path)))
const read = readSheets(await readSheetFiles('data'))
if (!read.ok) throw new Error(JSON.stringify(read.error))
const sheets = read.value

function document(path: string): JsonObject {
  const parsed: unknown = JSON.parse(record.get(path) ?? 'null')
  if (!isJsonObject(parsed)) throw new Error(`no document ${path}`)
  return parsed
}

const RELEASES = ['2020-12-19', '2026-11-22']

/** Paths of the datasets of a release by indicator. */
function datasetsOf(release: string): ReadonlyMap<string, string> {
  const catalogue = readCollection(document(`releases/${release}/catalogue.en.json`))
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error))
  return new Map(
    catalogue.value.items.flatMap((item) =>
      item.kind === 'link'
        ? [[textMember(objectMember(item.extension, 'indicators'), 'code') ?? '', item.href.replace('../../', '')]]
        : [],
    ),
  )
}

function overviewOf(release: string): unknown {
  const catalogue = document(`releases/${release}/catalogue.en.json`)
  const about = objectMember(objectMember(catalogue, 'extension'), 'indicators')
  return document((textMember(objectMember(about, 'overview'), 'href') ?? '').replace('../../', ''))
}

function rowsOf(release: string): readonly ObservationRow[] {
  return sheets.releases.find(({ id }) => id === release)?.rows ?? []
}

function codesOf(row: ObservationRow, measure: string): Record<string, string> {
  return { REF_AREA: row.area, TIME_PERIOD: row.period, SEX: row.sex, MEASURE: measure }
}

test('the record in the repository belongs to its sheets', async () => {
  const lines: string[] = []
  const surroundings = { sheets: 'data', published: 'public/data', print: (line: string) => lines.push(line) }
  expect(await runCommand('check', surroundings), lines.join('\n')).toBe(0)
})

test('both releases are published with the indicators they had', () => {
  expect(RELEASES.map((release) => datasetsOf(release).size)).toEqual([22, 35])
  expect(RELEASES.map((release) => rowsOf(release).length)).toEqual([863, 1526])
})

test('114 values of both releases differ, 663 observations and 13 indicators are new', () => {
  const releases = member(document('releases.json'), 'releases')
  const newest: unknown = Array.isArray(releases) ? releases[0] : null
  const changes = isJsonObject(newest) ? objectMember(newest, 'changes') : {}
  expect(Number(changes['revised']) + Number(changes['reprinted'])).toBe(114)
  expect(changes).toMatchObject({ added: 663, removed: 0 })
  expect(changes['indicatorsAdded']).toHaveLength(13)
})

describe.each(RELEASES)('release %s', (release) => {
  const datasets = datasetsOf(release)
  const rows = rowsOf(release)

  test('an independent reader finds every row of the sheet in its dataset', () => {
    const readers = new Map([...datasets].map(([code, path]) => [code, JSONstat(document(path))]))
    for (const row of rows) {
      const dataset = readers.get(row.indicator)
      const codes = codesOf(row, 'OBS')
      const wanted = Object.fromEntries((dataset?.id ?? []).map((id) => [id, codes[id] ?? '']))
      expect(dataset?.Data(wanted)?.value, `${row.indicator} ${JSON.stringify(wanted)}`).toBe(row.value?.value ?? null)
    }
  })

  test('our reader finds value, counts and status of every row', () => {
    const readers = new Map([...datasets].map(([code, path]) => [code, readDataset(document(path))]))
    for (const row of rows) {
      const dataset = readers.get(row.indicator)
      if (dataset === undefined || !dataset.ok) throw new Error(row.indicator)
      const cell = cellIndex(dataset.value, codesOf(row, 'OBS')) ?? -1
      expect(valueAt(dataset.value, cell)).toBe(row.value?.value ?? null)
      expect(statusAt(dataset.value, cell) ?? 'A').toBe(row.status)
      if (row.numerator === null) continue
      expect(valueAt(dataset.value, cellIndex(dataset.value, codesOf(row, 'NUM')) ?? -1)).toBe(row.numerator)
      expect(valueAt(dataset.value, cellIndex(dataset.value, codesOf(row, 'DEN')) ?? -1)).toBe(row.denominator)
    }
  })

  test('no dataset holds a value that the sheet has not', () => {
    for (const [code, path] of datasets) {
      const dataset = readDataset(document(path))
      const known = rows.filter(({ indicator }) => indicator === code)
      const values = known.flatMap((row) => [row.value?.value ?? null, row.numerator, row.denominator])
      expect(dataset.ok && dataset.value.values.size, code).toBe(values.filter((value) => value !== null).length)
    }
  })

  test('the overview holds the both-sexes cells of every indicator, as an independent reader sees them', () => {
    const overview = JSONstat(overviewOf(release))
    const readers = new Map([...datasets.keys()].map((code, position) => [code, overview.Dataset(position)]))
    for (const row of rows.filter(({ sex }) => sex === '_T')) {
      const dataset = readers.get(row.indicator)
      const codes = codesOf(row, 'OBS')
      const wanted = Object.fromEntries((dataset?.id ?? []).map((id) => [id, codes[id] ?? '']))
      expect(dataset?.Data(wanted)?.value, `${row.indicator} ${JSON.stringify(wanted)}`).toBe(row.value?.value ?? null)
    }
  })
})

describe('cells that are easy to get wrong', () => {
  const statusOf = (indicator: string, area: string, period: string, release = '2026-11-22'): string | null => {
    const dataset = readDataset(document(datasetsOf(release).get(indicator) ?? ''))
    if (!dataset.ok) throw new Error(indicator)
    const cell = cellIndex(dataset.value, { REF_AREA: area, TIME_PERIOD: period, MEASURE: 'OBS' }) ?? -1
    const value = valueAt(dataset.value, cell)
    return `${value === null ? 'no value' : value} ${statusAt(dataset.value, cell) ?? ''}`.trim()
  }
  test.each([
    ['a gap inside a series', 'maternal-mortality', 'KZNS', '2012', 'no value'],
    ['a true zero', 'maternal-mortality', 'KZSHY', '2023', '0'],
    ['a place that did not exist', 'maternal-mortality', 'KZSHY', '2017', 'no value M'],
    ['the first year of a place', 'maternal-mortality', 'KZSHY', '2018', '19.6'],
    ['a break', 'passengers', 'KZNS', '2021', '170.2 B'],
    ['a value that is not published though its row stands there', 'passengers', 'KZ', '2020', 'no value O'],
  ])('%s', (_, indicator, area, period, expected) => {
    expect(statusOf(indicator, area, period)).toBe(expected)
  })
})

describe('every published document keeps to its contract', () => {
  const profile = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  addFormats(profile)
  const isOfProfile = profile.compile(profileSchema)

  const paths = [...record.keys()]
  test.each(paths)('%s is of our profile', (path) => {
    expect(isOfProfile(document(path)), JSON.stringify(isOfProfile.errors?.slice(0, 3))).toBe(true)
  })

  // Version 1.03 wants absolute addresses; later ones and JSON-stat's own text do not, and ours are relative.
  const { $schema: _draft4, id: _id, ...draft } = jsonStatSchema
  const official = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: true } })
  addFormats(official, ['date-time'])
  const isJsonStat = official.compile(draft)
  const jsonStatPaths = paths.filter((path) => /catalogue|^v1\/(?!commitments)/.test(path))
  test.each(jsonStatPaths)('%s is JSON-stat 2.0', (path) => {
    expect(isJsonStat(document(path)), JSON.stringify(isJsonStat.errors?.slice(0, 3))).toBe(true)
  })

  test('files named by their hash hold what their name says, in compact JSON with one line end', () => {
    for (const [path, text] of record) {
      expect(text, path).toBe(`${JSON.stringify(JSON.parse(text))}\n`)
      const hash = /\.([0-9a-f]{12})\.json$/.exec(path)?.[1]
      if (hash !== undefined) expect(createHash('sha256').update(text).digest('hex').slice(0, 12)).toBe(hash)
    }
  })

  test('the schema tells damaged documents from whole ones', () => {
    const path = datasetsOf('2026-11-22').get('maternal-mortality') ?? ''
    const whole = document(path)
    const damages: Readonly<Record<string, unknown>>[] = [
      { size: [4, 14] },
      { size: ['4', '14', '3'] },
      { size: [4, 14, 0] },
      { id: ['TIME_PERIOD', 'REF_AREA', 'MEASURE'] },
      { role: undefined },
      { value: { 0: 27.6 } },
      { value: ['27.6'] },
      { status: 'P' },
      { status: { 0: 'A' } },
      { status: { '-1': 'P' } },
      { updated: '2026-11-22' },
      { dimension: { ...objectMember(whole, 'dimension'), REF_AREA: { category: { index: ['KZNS'] } } } },
      { dimension: { ...objectMember(whole, 'dimension'), SEX: { category: { index: { _T: 0 } } } } },
    ]
    for (const damage of damages) {
      expect(isOfProfile(JSON.parse(JSON.stringify({ ...whole, ...damage }))), JSON.stringify(damage)).toBe(false)
    }
  })
})

test('every text of a catalogue that a dataset points to is there', () => {
  for (const release of RELEASES) {
    const catalogue = readCollection(document(`releases/${release}/catalogue.kk.json`))
    for (const item of catalogue.ok ? catalogue.value.items : []) {
      if (item.kind !== 'link') throw new Error('not a link')
      const words = objectMember(item.extension, 'indicators')
      const listed = member(words, 'sources')
      const sources = (Array.isArray(listed) ? listed : []).map((source: unknown) =>
        isJsonObject(source) ? textMember(source, 'code') : null,
      )
      const dataset = readDataset(document(item.href.replace('../../', '')))
      const codes = objectMember(dataset.ok ? dataset.value.extension : {}, 'indicators')
      const used = member(codes, 'source')
      for (const code of isJsonObject(used) ? Object.values(used) : [used]) expect(sources).toContain(code)
      for (const code of Object.values(objectMember(codes, 'note'))) {
        expect(Object.keys(objectMember(words, 'notes'))).toContain(code)
      }
    }
  }
})
