/** Controls that choose what is shown. */
export const filters = {
  heading: 'Filters',
  firstCity: 'First city',
  secondCity: 'Second city',
  swap: 'Swap the cities',
  period: 'Period',
  from: 'From',
  to: 'To',
  earliest: 'Earliest',
  latest: 'Latest',
  topic: 'Topic',
  allTopics: 'All topics',
  show: 'Show',
  country: 'Kazakhstan',
  interval: '95% interval',
  target: 'Target',
  events: 'Events',
  perResident: 'Per 1,000 residents',
  publishedOnly: 'Published figures only',
  view: 'View',
  views: { side: 'Side by side', together: 'Together', gap: 'Gap', change: 'Change', table: 'Table' },
  sex: 'Sex',
  sexes: { _T: 'Both', F: 'Women', M: 'Men' },
  scale: 'Scale',
  scales: { shared: 'Same scale', own: 'Own scales' },
  pool: 'Years in one value',
  pools: { 1: 'Yearly', 3: 'Three years pooled' },
  reset: 'Clear filters',
  /** Said aloud after a filter has changed. */
  shown: (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicators'} shown`,
}

export type FiltersWords = typeof filters
