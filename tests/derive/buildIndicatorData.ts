import type { MissingReason, Observation, Value } from '#src/model/observation.ts'
import { SEXES } from '#src/model/series.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { areaCode, indicatorCode, oneOf, period } from './buildCatalogue.ts'

const MISSING: Readonly<Record<string, MissingReason>> = {
  '.': 'not-published',
  L: 'not-collected',
  x: 'does-not-exist',
  Q: 'withheld',
  d: 'not-due',
}

export function buildValue(value: number, overrides: Partial<Value> = {}): Value {
  return {
    kind: 'value',
    value,
    numerator: null,
    denominator: null,
    provisional: false,
    estimated: false,
    breaksSeries: false,
    note: null,
    source: null,
    ...overrides,
  }
}

const TOKEN = /^(-?[\d.]*\d)(?:\((\d+)\/(\d+)\))?([BPE]*)$/

function readToken(token: string): Observation {
  const reason = MISSING[token]
  if (reason !== undefined) return { kind: 'missing', reason, note: null }
  const match = TOKEN.exec(token)
  if (match === null) throw new Error(`no observation: ${token}`)
  const [, value, numerator, denominator, flags = ''] = match
  return buildValue(Number(value), {
    numerator: numerator === undefined ? null : Number(numerator),
    denominator: denominator === undefined ? null : Number(denominator),
    breaksSeries: flags.includes('B'),
    provisional: flags.includes('P'),
    estimated: flags.includes('E'),
  })
}

/**
 * Data written as lines, a word a year: `4.2`, `9.1(3/32967)` with its counts, `4.2B` a break, `4.2P` provisional,
 * `.` not published, `L` not collected, `x` does not exist, `Q` withheld, `d` not yet due.
 * Keys are areas: `KZNS`, or `KZNS/F` for a breakdown.
 */
export function buildIndicatorData(
  lines: Readonly<Record<string, string | readonly Observation[]>>,
  firstYear = 2018
): IndicatorData {
  const series = Object.entries(lines).map(([key, line]) => {
    const [area = '', sex = '_T'] = key.split('/')
    const observations = typeof line === 'string' ? line.split(' ').map(readToken) : line
    return { area: areaCode(area), sex: oneOf(SEXES, sex), observations }
  })
  const length = Math.max(...series.map(({ observations }) => observations.length))
  const periods = Array.from({ length }, (_, position) => period(String(firstYear + position)))
  return { code: indicatorCode('test-indicator'), periods, series }
}
