/** The table twin of a chart. */
export const table = {
  period: 'Period',
  value: 'Value',
  count: 'Count',
  denominator: 'Out of',
  outOf: (denominator: string) => `of ${denominator}`,
  interval: '95% interval',
  notes: 'Notes',
  source: 'Source',
  caption: (indicator: string, unit: string, periods: string) => `${indicator}, ${unit}, ${periods}`,
  differences: (indicator: string, unit: string, periods: string) => `Differences: ${indicator}, ${unit}, ${periods}`,
  countOf: (place: string, events: string) => `${place}: ${events}`,
  gap: (left: string, right: string) => `${left} minus ${right}`,
  note: (number: number) => `Note ${number}`,
  impliedCounts: 'Counts are implied by the published rate: our arithmetic, not published.',
}

export type TableWords = typeof table
