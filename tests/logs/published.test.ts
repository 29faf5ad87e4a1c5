import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aggregate } from '#src/logs/aggregate.ts'
import { checkLog } from '#src/logs/checkLog.ts'
import { cityArrivals } from '#src/logs/demonstration/cityArrivals.ts'
import { cityTickets } from '#src/logs/demonstration/cityTickets.ts'
import { DEMONSTRATION_SEED, DEMONSTRATION_SPAN } from '#src/logs/demonstration/writeDemonstration.ts'
import { ARRIVALS, LOG_KINDS, TICKETS } from '#src/logs/logKind.ts'
import { readCells } from '#src/logs/readCells.ts'
import { readServiceSheets } from '#src/logs/readServiceSheets.ts'
import serviceSchema from '#src/logs/service.schema.json'
import { checkServiceRecord, dataFilesOf, readServiceReleases } from '#src/logs/serviceRecord.ts'
import { cellIndex, dimensionOf, valueAt } from '#src/jsonstat/dataset.ts'
import type { Dataset } from '#src/jsonstat/dataset.ts'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import { readRecord, readSheetFiles } from '#src/publish/folders.ts'
import jsonStatSchema from '#tests/contract/json-stat-2.0.schema.json'
import { NOW, withDatabase, writeLog } from './countLog.ts'

// What the repository ships of service logs.
const record = await readRecord('public/data')
const paths = [...record.keys()].filter((path) => /^services\/|^v1\/(?:waiting-times|bus-punctuality)-/.test(path))
const read = readServiceSheets(await readSheetFiles('data'))
if (!read.ok) throw new Error(JSON.stringify(read.error))
const sheets = read.value

const document = (path: string): unknown => JSON.parse(record.get(path) ?? 'null')

/** The datasets of a file by their cube. */
function datasetsOf(name: string): ReadonlyMap<string, Dataset> {
  const path = paths.find((each) => new RegExp(`^v1/${name}\\.[0-9a-f]{12}\\.json$`).test(each)) ?? ''
  const collection = readCollection(document(path))
  if (!collection.ok) throw new Error(`${name}: ${JSON.stringify(collection.error)}`)
  return new Map(
    collection.value.items.map((item) => {
      if (item.kind !== 'embedded') throw new Error(`${name}: ${item.kind}`)
      return [String(item.dataset.label).split(' ')[1] ?? '', item.dataset]
    }),
  )
}

describe('every file of service logs keeps to its contract', () => {
  const profile = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  addFormats(profile)
  const isOfProfile = profile.compile(serviceSchema)
  const { $schema: _draft4, id: _id, ...draft } = jsonStatSchema
  const official = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: true } })
  addFormats(official, ['date-time'])
  const isJsonStat = official.compile(draft)

  test('the schema of services, JSON-stat, and the hash in its name', () => {
    expect(paths.length).toBeGreaterThan(80)
    for (const path of paths) {
      expect(isOfProfile(document(path)), `${path} ${JSON.stringify(isOfProfile.errors?.slice(0, 3))}`).toBe(true)
      if (!path.endsWith('releases.json')) {
        expect(isJsonStat(document(path)), `${path} ${JSON.stringify(isJsonStat.errors?.slice(0, 3))}`).toBe(true)
      }
      const hash = /\.([0-9a-f]{12})\.json$/.exec(path)?.[1]
      if (hash !== undefined)
        expect(
          createHash('sha256')
            .update(record.get(path) ?? '')
            .digest('hex')
            .slice(0, 12),
        ).toBe(hash)
    }
  })

  test.each(LOG_KINDS.map(({ service }) => service))(
    'releases of %s name files that stand there, and no file belongs to none',
    (service) => {
      const releases = readServiceReleases(service, record)
      if (!releases.ok) throw new Error(releases.error.problem)
      expect(checkServiceRecord(service, releases.value, record)).toEqual([])
      const named = new Set(
        releases.value.flatMap((release) => dataFilesOf(service, release, record).map(({ path }) => path)),
      )
      const standing = paths.filter((path) => path.startsWith(`v1/${service}-`))
      expect(standing.filter((path) => !named.has(path))).toEqual([])
    },
  )

  test.each(LOG_KINDS.map(({ service }) => service))('the first view of %s is below 30 kB', (service) => {
    const path = paths.find((each) => each.startsWith(`v1/${service}-first.`)) ?? ''
    expect(brotliCompressSync(record.get(path) ?? '').byteLength).toBeLessThan(30_000)
  })

  test('all are below 6 MB together', () => {
    expect(paths.reduce((sum, path) => sum + (record.get(path)?.length ?? 0), 0)).toBeLessThan(6_000_000)
  })
})

describe('the parts of the published demonstration agree', () => {
  const first = datasetsOf('waiting-times-first')
  const codesOf = (cube: string, dimension: string): readonly string[] => {
    const dataset = first.get(cube)
    return dataset === undefined ? [] : (dimensionOf(dataset, dimension)?.codes ?? [])
  }
  const valueOf = (cube: string, codes: Readonly<Record<string, string>>): number | null => {
    const dataset = first.get(cube)
    if (dataset === undefined) throw new Error(cube)
    return valueAt(dataset, cellIndex(dataset, codes) ?? -1)
  }

  test('a million tickets and more; months add up to years, channels to all, centres to cities', () => {
    const years = codesOf('years', 'TIME_PERIOD')
    let all = 0
    for (const area of ['KZNS', 'KZSHY']) {
      for (const year of years) {
        const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
        for (const measure of ['N', 'LOST', 'WITHIN']) {
          const whole =
            valueOf('years', { REF_AREA: area, CHANNEL: '_T', TIME_PERIOD: year, MEASURE: measure }) ?? Number.NaN
          const sum = (cube: string, cells: readonly Readonly<Record<string, string>>[]) =>
            cells.reduce(
              (total, codes) =>
                total +
                (valueOf(cube, { REF_AREA: area, CHANNEL: '_T', TIME_PERIOD: year, MEASURE: measure, ...codes }) ?? 0),
              0,
            )
          expect(
            sum(
              'months',
              months.map((month) => ({ TIME_PERIOD: month })),
            ),
          ).toBe(whole)
          expect(
            sum(
              'years',
              ['walk-in', 'booked'].map((channel) => ({ CHANNEL: channel })),
            ),
          ).toBe(whole)
          if (measure === 'N') all += whole
        }
      }
    }
    expect(all).toBeGreaterThan(1_000_000)
    const ofAstana = codesOf('branches', 'BRANCH').filter((code) => code.startsWith('astana-'))
    expect(ofAstana).toHaveLength(20)
    const sum = ofAstana.reduce(
      (total, code) => total + (valueOf('branches', { BRANCH: code, CHANNEL: '_T', MEASURE: 'N' }) ?? 0),
      0,
    )
    expect(sum).toBe(
      valueOf('years', { REF_AREA: 'KZNS', CHANNEL: '_T', TIME_PERIOD: years.at(-1) ?? '', MEASURE: 'N' }),
    )
  })

  test('a centre goes over to booking only, and the log says so from that month on', () => {
    const months = datasetsOf('waiting-times-astana-7').get('months')
    if (months === undefined) throw new Error('no months')
    const walkIn = (month: string) =>
      valueAt(months, cellIndex(months, { CHANNEL: 'walk-in', TIME_PERIOD: month, MEASURE: 'N' }) ?? -1)
    expect(walkIn('2024-06')).toBeGreaterThan(100)
    expect(walkIn('2024-07')).toBe(0)
    const catalogue = document('services/waiting-times/catalogue.en.json')
    expect(JSON.stringify(isJsonObject(catalogue) ? catalogue['link'] : null)).toContain(
      '"regimes":[{"from":"2024-07","kind":"booked-only"}]',
    )
  })

  test('classes hold every wait of their city', () => {
    const path = paths.find((each) => each.startsWith('v1/waiting-times-astana-classes.')) ?? ''
    const classes = readDataset(document(path))
    if (!classes.ok) throw new Error(path)
    const bounds = dimensionOf(classes.value, 'CLASS')?.codes ?? []
    const sum = bounds.reduce((total, bound) => {
      const cell = cellIndex(classes.value, {
        BRANCH: '_T',
        CHANNEL: '_T',
        TIME_PERIOD: '2025-03',
        CLASS: bound,
        MEASURE: 'N',
      })
      return total + (valueAt(classes.value, cell ?? -1) ?? 0)
    }, 0)
    expect(sum).toBe(valueOf('months', { REF_AREA: 'KZNS', CHANNEL: '_T', TIME_PERIOD: '2025-03', MEASURE: 'N' }))
  })
})

/** The first branch of a city needs none of the others: its log is the beginning of the city's. */
test.each([
  ['tickets of the first centre of Shymkent', TICKETS, 'KZSHY', 'shymkent-1', 'waiting-times-shymkent-1'],
  ['buses of the first route of Astana', ARRIVALS, 'KZNS', 'astana-bus-a', 'bus-punctuality-astana-bus-a'],
] as const)(
  '%s are generated again from the seed and give the published cells',
  async (_, kind, areaCode, code, name) => {
    const area = sheets.areas.find((each) => each.code === areaCode)
    const branch = sheets.branches.find((each) => each.code === code)
    if (area === undefined || branch === undefined) throw new Error(code)
    const lines =
      kind === TICKETS
        ? cityTickets(DEMONSTRATION_SEED, area, [{ code: branch.code, bookedOnlyFrom: null }], DEMONSTRATION_SPAN)
        : cityArrivals(DEMONSTRATION_SEED, area, [branch.code], DEMONSTRATION_SPAN)
    const cells = await withDatabase(async (database) => {
      await checkLog(
        database,
        kind,
        await writeLog(database, { [`${kind.file}.csv`]: [...lines].join('') }),
        sheets,
        NOW,
      )
      await aggregate(database, kind, sheets)
      return {
        months: await readCells(database, kind.service, 'months'),
        hours: await readCells(database, kind.service, 'hours'),
      }
    })
    const published = datasetsOf(name)
    for (const cube of ['months', 'hours'] as const) {
      const dataset = published.get(cube)
      if (dataset === undefined) throw new Error(cube)
      const own = [...cells[cube]].filter(([key]) => key.startsWith(`${code} `))
      expect(own.length).toBeGreaterThan(30)
      for (const [key, measures] of own) {
        const [, channel = '', period = '', weekday = '', hour = ''] = key.split(' ')
        for (const [measure, value] of Object.entries(measures)) {
          const cell = cellIndex(dataset, {
            CHANNEL: channel,
            TIME_PERIOD: period,
            WEEKDAY: weekday,
            HOUR: hour,
            MEASURE: measure,
          })
          if (cell !== null) expect(valueAt(dataset, cell), `${key} ${measure}`).toBe(value)
        }
      }
    }
  },
  60_000,
)
