import type { Frequency, IndicatorRow } from './readIndicators.ts'
import type { ObservationColumn, ObservationRow } from './readObservations.ts'
import type { Problem } from './problem.ts'

/** Shape of a period of each frequency. */
const PERIODS: Readonly<Record<Frequency, RegExp>> = { A: /^\d{4}$/, Q: /-Q\d$/, M: /-\d{2}$/ }
const PERIOD_NAMES: Readonly<Record<Frequency, string>> = { A: 'a year', Q: 'a quarter', M: 'a month' }

type Report = (column: ObservationColumn, value: string, problem: string, remedy: string) => void

/** What is wrong between the rows of an observation sheet, and between a row and the description of its indicator. */
export function checkObservations(
  sheet: string,
  rows: readonly ObservationRow[],
  described: readonly IndicatorRow[],
  problems: Problem[],
): void {
  const indicators = new Map(described.map((indicator) => [indicator.code, indicator]))
  const firstRows = new Map<string, number>()
  const units = new Map<string, { readonly unit: string; readonly row: number }>()
  for (const row of rows) {
    const report: Report = (column, value, problem, remedy) =>
      problems.push({ sheet, row: row.row, column, value, problem, remedy })
    const indicator = indicators.get(row.indicator)
    if (indicator !== undefined) checkAgainstIndicator(row, indicator, report)
    const key = [row.indicator, row.area, row.period, row.sex].join(' ')
    const first = firstRows.get(key)
    if (first === undefined) firstRows.set(key, row.row)
    else report('OBS_VALUE', String(row.value?.value ?? ''), `row ${first} holds the same observation`, 'keep one row')
    const unit = units.get(row.indicator)
    if (unit === undefined) units.set(row.indicator, { unit: row.unit, row: row.row })
    else if (unit.unit !== row.unit) {
      report('UNIT', row.unit, `row ${unit.row} gives the unit ${unit.unit}`, 'convert the value, or correct the unit')
    }
  }
}

function checkAgainstIndicator(row: ObservationRow, indicator: IndicatorRow, report: Report): void {
  if (!PERIODS[indicator.frequency].test(row.period)) {
    const problem = `the indicator is published by ${PERIOD_NAMES[indicator.frequency]}`
    report('TIME_PERIOD', row.period, problem, 'correct the period, or FREQ in indicators.csv')
  }
  const { value, numerator, denominator } = row
  if (value === null) return
  if (value.value < 0 && ['count', 'proportion', 'quantile'].includes(indicator.method)) {
    report('OBS_VALUE', String(value.value), `a ${indicator.method} cannot be below 0`, 'correct the value')
  }
  const most = indicator.method === 'proportion' ? indicator.multiplier : null
  if (most !== null && value.value > most) {
    report('OBS_VALUE', String(value.value), `a proportion cannot be above ${most}`, 'correct the value, or the METHOD')
  }
  if (numerator === null || denominator === null || indicator.multiplier === null) return
  const computed = (numerator / denominator) * indicator.multiplier
  if (Math.abs(computed - value.value) > roundingOf(value.decimals, computed, denominator)) {
    const problem = `numerator / denominator x ${indicator.multiplier} gives ${Number(computed.toPrecision(6))}`
    report('OBS_VALUE', String(value.value), problem, 'correct the value or the counts')
  }
}

/** How far a published value may stand from its counts: both it and the denominator are rounded. */
function roundingOf(decimals: number, computed: number, denominator: number): number {
  const ofValue = 0.5 * 10 ** -decimals
  const ofDenominator = computed * (0.5 / denominator)
  return (ofValue + ofDenominator) * (1 + 1e-9)
}
