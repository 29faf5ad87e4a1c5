import type { Period } from '#src/model/period.ts'
import { comparePeriods, periodsBetween } from '#src/model/period.ts'
import type { Sex } from '#src/model/series.ts'
import { SEXES } from '#src/model/series.ts'
import type { Cube } from '#src/jsonstat/writeDataset.ts'
import { noteCode, sourceCode } from './codes.ts'
import type { AreaRow } from './readAreas.ts'
import type { IndicatorRow } from './readIndicators.ts'
import type { ObservationRow } from './readObservations.ts'

export const PROFILE = 'city-indicators/1'

type Measure = 'OBS' | 'NUM' | 'DEN'

/** When a dataset was first published as it stands. */
export interface Edition {
  readonly release: string
  /** An instant with its zone. */
  readonly updated: string
}

/** What an indicator's observations span. */
interface Span {
  readonly areas: readonly AreaRow[]
  /** Without holes. */
  readonly periods: readonly Period[]
  readonly sexes: readonly Sex[]
}

/** Areas in the order of their sheet, all periods from the first to the last, sexes in the order of the model. */
export function spanOf(rows: readonly ObservationRow[], areas: readonly AreaRow[]): Span {
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted(comparePeriods)
  const [first] = periods
  const last = periods.at(-1)
  const areasOfRows = new Set(rows.map(({ area }) => area))
  const sexesOfRows = new Set(rows.map(({ sex }) => sex))
  return {
    areas: areas.filter(({ code }) => areasOfRows.has(code)),
    periods: first === undefined || last === undefined ? [] : periodsBetween(first, last),
    sexes: SEXES.filter((each) => sexesOfRows.has(each)),
  }
}

/**
 * The dataset of an indicator as a cube of codes and numbers.
 * @param rows of this indicator, one at least, none confidential with its figures
 */
export function buildCube(
  indicator: IndicatorRow,
  rows: readonly ObservationRow[],
  areas: readonly AreaRow[],
  edition: Edition,
): Cube {
  const span = spanOf(rows, areas)
  const hasCounts = rows.some(({ numerator, denominator }) => numerator !== null || denominator !== null)
  const measures: readonly Measure[] = hasCounts ? ['OBS', 'NUM', 'DEN'] : ['OBS']
  const byKey = new Map(rows.map((row) => [keyOf(row.area, row.period, row.sex), row]))
  const values: (number | null)[] = []
  const statuses = new Map<number, string>()
  const notes: [number, string][] = []
  const sources: [number, string][] = []

  for (const area of span.areas) {
    for (const period of span.periods) {
      for (const sex of span.sexes) {
        const row = byKey.get(keyOf(area.code, period, sex))
        const first = values.length
        if (row !== undefined) sources.push([first, sourceCode(row.source)])
        if (row?.note !== undefined && row.note !== null) notes.push([first, noteCode(row.note)])
        for (const measure of measures) {
          const value = row === undefined ? null : valueOf(row, measure)
          const status = row?.status ?? (isBefore(period, area.validFrom) ? 'M' : 'O')
          const describesCell = value === null ? !'ABEP'.includes(status) : status !== 'A'
          const isPlainAbsence = value === null && status === 'O' && row === undefined
          if (describesCell && !isPlainAbsence) statuses.set(values.length, status)
          values.push(value)
        }
      }
    }
  }
  return {
    label: indicator.code,
    source: indicator.body.en,
    updated: edition.updated,
    dimensions: [
      { id: 'REF_AREA', codes: span.areas.map(({ code }) => code) },
      { id: 'TIME_PERIOD', codes: span.periods },
      ...(span.sexes.length > 1 || span.sexes[0] !== '_T' ? [{ id: 'SEX' as const, codes: span.sexes }] : []),
      { id: 'MEASURE', codes: measures },
    ],
    values,
    statuses,
    extension: {
      profile: PROFILE,
      code: indicator.code,
      freq: indicator.frequency,
      direction: indicator.direction,
      method: methodOf(indicator, hasCounts),
      interval: { method: indicator.kind === 'events' && hasCounts ? 'exact_poisson' : 'none', confidence: 0.95 },
      licence: indicator.licence.en,
      source: oneOrAll(sources),
      ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
      release: { id: edition.release },
    },
  }
}

function keyOf(area: string, period: string, sex: string): string {
  return `${area} ${period} ${sex}`
}

function valueOf(row: ObservationRow, measure: Measure): number | null {
  if (measure === 'NUM') return row.numerator
  return measure === 'DEN' ? row.denominator : (row.value?.value ?? null)
}

/** Whether a period ends before a place exists; where their frequencies differ, years decide. */
function isBefore(period: Period, validFrom: Period | null): boolean {
  if (validFrom === null) return false
  const sameFrequency = period.length === validFrom.length && period.includes('Q') === validFrom.includes('Q')
  return sameFrequency ? comparePeriods(period, validFrom) < 0 : period.slice(0, 4) < validFrom.slice(0, 4)
}

function methodOf(indicator: IndicatorRow, hasCounts: boolean): Record<string, string | number> {
  return {
    type: indicator.method,
    value: 'OBS',
    ...(hasCounts && { numerator: 'NUM', denominator: 'DEN' }),
    ...(indicator.multiplier !== null && { multiplier: indicator.multiplier }),
  }
}

/** One code where all cells share it, else an object from cell to code. */
function oneOrAll(codes: readonly (readonly [number, string])[]): string | Record<string, string> {
  const [first] = codes
  if (first !== undefined && codes.every(([, code]) => code === first[1])) return first[1]
  return Object.fromEntries(codes)
}
