import { createHash } from 'node:crypto'

/** Address of the site that tests pretend to be. */
export const SITE = 'http://site.test/egiz/'
export const ENDPOINT = 'http://site.test/egiz/data/'

export type Fields = Readonly<Record<string, unknown>>

export function sha256Of(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/** Two places, three years without 2022, counts: Astana 2023 provisional, Shymkent begins in 2023 with a true zero. */
export function datasetDocument({ fields = {}, ...changes }: { readonly fields?: Fields } & Fields = {}): Fields {
  const index = (codes: readonly string[]) => ({
    category: { index: Object.fromEntries(codes.map((code, position) => [code, position])) },
  })
  return {
    version: '2.0',
    class: 'dataset',
    label: 'maternal-mortality',
    source: 'Made for a test',
    updated: '2026-11-22T00:00:00Z',
    role: { geo: ['REF_AREA'], time: ['TIME_PERIOD'], metric: ['MEASURE'] },
    id: ['REF_AREA', 'TIME_PERIOD', 'MEASURE'],
    size: [2, 3, 3],
    dimension: {
      REF_AREA: index(['KZNS', 'KZSHY']),
      TIME_PERIOD: { category: { index: ['2021', '2023', '2024'] } },
      MEASURE: index(['OBS', 'NUM', 'DEN']),
    },
    value: [20, 4, 20000, 10, 2, 20000, 12.5, 3, 24000, null, null, null, 0, 0, 31000, null, null, null],
    status: { 3: 'P', 6: 'B', 9: 'M', 15: 'L' },
    extension: {
      indicators: {
        profile: 'city-indicators/1',
        code: 'maternal-mortality',
        note: { 0: 'implied-counts' },
        source: 'bureau',
        ...fields,
      },
    },
    ...changes,
  }
}

export function overviewDocument(items: readonly unknown[] = [datasetDocument()]): Fields {
  return {
    version: '2.0',
    class: 'collection',
    label: 'Overview',
    link: { item: items },
    extension: { indicators: { profile: 'city-indicators/1' } },
  }
}

export function indicatorFields(changes: Fields = {}): Fields {
  return {
    code: 'maternal-mortality',
    aliases: ['mmr'],
    topic: 'health',
    kind: 'events',
    direction: 'lower',
    method: 'ratio',
    multiplier: 100000,
    decimals: 1,
    symbol: '',
    name: 'Maternal mortality',
    unit: 'deaths per 100,000 live births',
    definition: 'Deaths of mothers.',
    methodText: 'Deaths by live births.',
    caveat: '',
    body: 'Bureau',
    licence: 'With reference',
    sdg: '3.1.1',
    synonyms: ['mothers'],
    eventForms: ['death', 'deaths'],
    related: ['infant-mortality'],
    demonstration: false,
    areas: ['KZNS', 'KZSHY'],
    sexes: ['_T'],
    firstPeriod: '2021',
    lastPeriod: '2024',
    notes: { 'implied-counts': 'Counts are implied.' },
    sources: [{ code: 'bureau', name: 'Bureau', url: 'https://stat.example/', relayed: false }],
    sha256: '0'.repeat(64),
    bytes: 1,
    ...changes,
  }
}

export interface CatalogueParts {
  /** Of the collection's `extension.indicators`. */
  readonly head?: Fields
  /** Of the only item's `extension.indicators`. */
  readonly item?: Fields
  readonly href?: string
}

export function catalogueDocument({ head = {}, item = {}, href = 'v1/maternal-mortality.json' }: CatalogueParts = {}) {
  const area = { aliases: [], kind: 'city', forms: { in: 'in it', of: 'of it' }, validFrom: null }
  return {
    version: '2.0',
    class: 'collection',
    label: 'Indicators',
    updated: '2026-11-22T00:00:00Z',
    link: {
      item: [{ class: 'dataset', href, label: 'Maternal mortality', extension: { indicators: indicatorFields(item) } }],
    },
    extension: {
      indicators: {
        profile: 'city-indicators/1',
        language: 'en',
        release: { id: '2026-11-22', revises: '2020-12-19', reason: null },
        areas: [
          { ...area, code: 'KZNS', id: 'astana', aliases: ['nur-sultan'], name: 'Astana' },
          { ...area, code: 'KZSHY', id: 'shymkent', name: 'Shymkent', validFrom: '2018' },
        ],
        topics: [{ code: 'health', name: 'Health' }],
        overview: { href: 'v1/overview.json', sha256: '1'.repeat(64), bytes: 2 },
        commitments: { href: 'v1/commitments.en.json', sha256: '2'.repeat(64), bytes: 3 },
        ...head,
      },
    },
  }
}

/** The text of a document, and what a catalogue says of it. */
export function published(document: unknown, href: string) {
  const body = JSON.stringify(document)
  return { body, file: { href, sha256: sha256Of(body), bytes: Buffer.byteLength(body) } }
}
