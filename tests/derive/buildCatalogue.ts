import type { Area, AreaCode } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator, IndicatorCode } from '#src/model/indicator.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'

const FILE = { href: 'v1/nothing.json', sha256: '', bytes: 0 }

export const areaCode = (code: string): AreaCode => code as AreaCode
export const indicatorCode = (code: string): IndicatorCode => code as IndicatorCode

/** One of the words that a type allows; any other fails the test at once. */
export function oneOf<T extends string>(allowed: readonly T[], text: string | undefined): T {
  const found = allowed.find((word) => word === text)
  if (found === undefined) throw new Error(`expected one of ${allowed.join(', ')}, received ${text}`)
  return found
}

/** A period that a test writes; a text that names none fails the test at once. */
export function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (parsed === null) throw new Error(`no period: ${text}`)
  return parsed
}

function buildArea(code: string, overrides: Partial<Area> = {}): Area {
  return {
    code: areaCode(code),
    id: code.toLowerCase(),
    aliases: [],
    kind: 'city',
    name: code,
    forms: { in: `in ${code}`, of: `of ${code}` },
    validFrom: null,
    ...overrides,
  }
}

export const ASTANA = buildArea('KZNS', { id: 'astana', aliases: ['nur-sultan'] })
export const SHYMKENT = buildArea('KZSHY', { id: 'shymkent', validFrom: period('2018') })
const ALMATY = buildArea('KZALA', { id: 'almaty' })
export const KAZAKHSTAN = buildArea('KZ', { id: 'kazakhstan', kind: 'country' })

export function buildIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    code: indicatorCode('test-indicator'),
    aliases: [],
    topic: 'health',
    kind: 'register',
    direction: 'higher',
    method: 'mean',
    multiplier: null,
    decimals: 1,
    symbol: '',
    name: 'Test indicator',
    unit: 'units',
    definition: '',
    methodText: '',
    caveat: '',
    body: '',
    licence: '',
    sdg: null,
    synonyms: [],
    eventForms: null,
    related: [],
    demonstration: false,
    impliedCounts: false,
    areas: [],
    sexes: ['_T'],
    firstPeriod: period('2010'),
    lastPeriod: period('2023'),
    nextDue: null,
    notes: {},
    sources: [],
    targets: [],
    file: FILE,
    ...overrides,
  }
}

export function buildCatalogue(overrides: Partial<Catalogue> = {}): Catalogue {
  return {
    lang: 'en',
    release: '2026-11-22',
    areas: [ASTANA, SHYMKENT, ALMATY, KAZAKHSTAN],
    topics: [],
    indicators: [],
    events: [],
    overview: FILE,
    commitments: FILE,
    ...overrides,
  }
}

export function buildQuestion(overrides: Partial<Question> = {}): Question {
  return {
    cities: ['astana', 'shymkent'],
    from: 'earliest',
    to: 'latest',
    view: 'side',
    show: ['country'],
    pool: 1,
    per: 'total',
    sex: '_T',
    topics: [],
    channel: '_T',
    find: '',
    data: 'all',
    scale: 'shared',
    ...overrides,
  }
}
