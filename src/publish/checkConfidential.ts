import { groupRows } from './groupRows.ts'
import type { Problem } from './problem.ts'
import type { IndicatorRow } from './readIndicators.ts'
import type { ObservationRow } from './readObservations.ts'

/**
 * Withheld figures that readers could find by subtraction: one of both, women, men is withheld and the other two,
 * which add up, are published.
 */
export function checkConfidential(
  sheet: string,
  rows: readonly ObservationRow[],
  indicators: readonly IndicatorRow[],
  problems: Problem[],
): void {
  const counts = new Set(indicators.filter(({ method }) => method === 'count').map(({ code }) => code))
  const keyOf = ({ indicator, area, period }: ObservationRow): string => [indicator, area, period].join(' ')
  const rowsOf = groupRows(rows, keyOf)
  for (const withheld of rows.filter(({ confidential }) => confidential)) {
    const others = (rowsOf.get(keyOf(withheld)) ?? []).filter(({ sex }) => sex !== withheld.sex)
    const addUp = (row: ObservationRow): boolean =>
      counts.has(row.indicator) ? row.value !== null : row.numerator !== null
    if (others.filter(addUp).length < 2) continue
    const place = { sheet, row: withheld.row, column: 'CONF_STATUS', value: null }
    const remedy = 'withhold one of the other two as well'
    problems.push({ ...place, problem: 'the other two sexes show this figure by subtraction', remedy })
  }
}
