/** The page of an indicator. */
export const indicator = {
  breadcrumbs: 'Where this page lies',
  figures: 'Figures',
  about: 'About this indicator',
  goals: 'In the goals',
  definition: 'Definition',
  method: 'How it is computed',
  source: 'Source',
  sources: 'Sources',
  body: 'Compiled by',
  caveats: 'What to keep in mind',
  related: 'Related indicators',
  licence: 'Licence',
  release: 'Data release',
  file: 'Data file',
  sdg: (code: string) => `Sustainable Development Goals, indicator ${code}`,
  relayed: 'read in a copy',
  relayedMeaning: 'Read in a copy or a newspaper that quotes the body, not at the body itself.',
  kind: 'Kind of figure',
  kinds: {
    events: 'Counts are known: intervals and tests are given.',
    rate: 'A rate whose counts are not published: no interval, no verdict.',
    register: 'A complete count or a sum of money: differences are facts.',
    survey: 'A sample survey whose uncertainty is not published: no verdict.',
    measurement: 'Means of measuring stations whose uncertainty is not published: no verdict.',
  },
  description: (name: string, sentence: string) => `${name}. ${sentence}`,
  oneMore: 'One more event',
  oneMoreMeaning: (place: string, difference: string) =>
    `${place}: one more event would move the rate by ${difference}.`,
  pooled: (periods: string) => `Pooled over ${periods}`,
  loadingChart: 'The chart is loading…',
  absentTitle: (name: string) => `${name}: not in this release`,
  absent: (release: string) => `The link is tied to the release of ${release}, which did not have this indicator yet.`,
}

export type IndicatorWords = typeof indicator
