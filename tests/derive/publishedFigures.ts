import type { Indicator } from '#src/model/indicator.ts'
import type { Observation } from '#src/model/observation.ts'
import { comparePeriods, periodsBetween } from '#src/model/period.ts'
import { SEXES } from '#src/model/series.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { readSheet, type SheetRow } from '../samples/readSheet.ts'
import { areaCode, buildIndicator, indicatorCode, oneOf, period, SHYMKENT } from './buildCatalogue.ts'
import { buildValue } from './buildIndicatorData.ts'

const INDICATORS = readSheet('indicators')

/** Both releases, older first. */
export const RELEASES = ['2020-12-19', '2026-11-22'] as const
type ReleaseId = (typeof RELEASES)[number]

const OBSERVATIONS: Readonly<Record<ReleaseId, readonly SheetRow[]>> = {
  '2020-12-19': readSheet('observations/2020-12-19'),
  '2026-11-22': readSheet('observations/2026-11-22'),
}

/** Codes of all indicators of the newer release, in the order of the sheet. */
export const PUBLISHED_CODES: readonly string[] = INDICATORS.map((row) => row['INDICATOR'] ?? '')

/** An indicator as the sheet describes it, without its words. */
export function publishedIndicator(code: string): Indicator {
  const row = INDICATORS.find((candidate) => candidate['INDICATOR'] === code)
  if (row === undefined) throw new Error(`no indicator: ${code}`)
  return buildIndicator({
    code: indicatorCode(code),
    topic: row['TOPIC'] ?? '',
    kind: oneOf(['events', 'rate', 'register', 'survey', 'measurement'], row['KIND']),
    direction: oneOf(['lower', 'higher', 'none'], row['DIRECTION']),
    method: oneOf(['ratio', 'proportion', 'count', 'mean', 'quantile', 'index'], row['METHOD']),
    multiplier: row['MULTIPLIER'] === '' ? null : Number(row['MULTIPLIER']),
    decimals: Number(row['DECIMALS']),
    symbol: row['SYMBOL'] === '%' ? '%' : '',
    name: row['NAME_EN'] ?? '',
    impliedCounts: row['IMPLIED_COUNTS'] === 'yes',
    eventForms: row['EVENT_EN'] ? row['EVENT_EN'].split('|') : null,
  })
}

function observationOf(row: SheetRow): Observation {
  const status = row['OBS_STATUS']
  const note = row['COMMENT_OBS'] || null
  if (row['OBS_VALUE'] === '') {
    return { kind: 'missing', reason: status === 'L' ? 'not-collected' : 'not-published', note }
  }
  return buildValue(Number(row['OBS_VALUE']), {
    numerator: row['NUMERATOR'] === '' ? null : Number(row['NUMERATOR']),
    denominator: row['DENOMINATOR'] === '' ? null : Number(row['DENOMINATOR']),
    provisional: status === 'P',
    breaksSeries: status === 'B',
    estimated: status === 'E',
    note,
    source: row['SOURCE'] ?? null,
  })
}

const keyOf = (row: SheetRow): string => `${row['REF_AREA']}/${row['SEX']}`

/** Codes of the indicators that a release has figures of. */
export function codesOf(release: ReleaseId): readonly string[] {
  return PUBLISHED_CODES.filter((code) => OBSERVATIONS[release].some((row) => row['INDICATOR'] === code))
}

/** The figures of an indicator as a release publishes them. */
export function publishedData(code: string, release: ReleaseId = '2026-11-22'): IndicatorData {
  const rows = OBSERVATIONS[release].filter((row) => row['INDICATOR'] === code)
  const years = rows.map((row) => period(row['TIME_PERIOD'] ?? '')).toSorted(comparePeriods)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`no figures: ${code}`)
  const periods = periodsBetween(first, last)
  const keys = [...new Set(rows.map(keyOf))]
  const series = keys.map((key) => {
    const own = new Map(rows.filter((row) => keyOf(row) === key).map((row) => [row['TIME_PERIOD'], row]))
    const [area = '', sex = ''] = key.split('/')
    const observations = periods.map((year): Observation => {
      const row = own.get(year)
      if (row !== undefined) return observationOf(row)
      const tooEarly = area === SHYMKENT.code && comparePeriods(year, period('2018')) < 0
      return { kind: 'missing', reason: tooEarly ? 'does-not-exist' : 'not-published', note: null }
    })
    return { area: areaCode(area), sex: oneOf(SEXES, sex), observations }
  })
  return { code: indicatorCode(code), periods, series }
}
