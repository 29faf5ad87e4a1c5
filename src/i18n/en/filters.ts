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
  country: 'Kazakhstan',
  target: 'Target',
  events: 'Events',
  perResident: 'Per 1,000 residents',
  publishedOnly: 'Published figures only',
  reset: 'Clear filters',
  /** Said aloud after a filter has changed. */
  shown: (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicators'} shown`,
}

export type FiltersWords = typeof filters
