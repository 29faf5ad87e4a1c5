/** What was dropped from a link or mended in it; what the link said is quoted. */
export const notices = {
  /** What the parts of a link are about. */
  parameters: {
    cities: 'cities',
    time: 'period',
    view: 'view',
    show: 'shown beside the values',
    pool: 'years in one value',
    per: 'per resident',
    sex: 'sex',
    topic: 'topic',
    channel: 'how visitors came',
    find: 'search for a name',
    data: 'data',
    scale: 'scale',
    release: 'data release',
  },
  earliest: 'the earliest period',
  latest: 'the latest period',
  'unknown-parameter': (name: string) =>
    `The link has a part that this page does not know: “${name}”. It was left out.`,
  'repeated-parameter': (name: string) => `The link says “${name}” more than once. The first one is used.`,
  'empty-parameter': (name: string) => `The link says nothing for “${name}”. The usual choice is used.`,
  'repaired-separator': (name: string) =>
    `A separator in “${name}” was damaged. The choice was understood all the same.`,
  'unknown-city': (given: string, used: string) => `There is no city “${given}” here. ${used} is shown instead.`,
  'same-city-twice': (given: string, used: string) =>
    `The link names one city twice (“${given}”). ${used} is shown beside it.`,
  'wrong-number-of-cities': (given: number, left: string, right: string) =>
    `The link names ${given} ${given === 1 ? 'city' : 'cities'} where two are needed. ${left} and ${right} are shown.`,
  'renamed-city': (given: string, used: string) => `“${given}” is a former name. The city is now ${used}.`,
  'reversed-time': (from: string, to: string) => `The period ran backwards. It was turned round: ${from} – ${to}.`,
  'unknown-time': (given: string) => `“${given}” is not a period. The usual one is used.`,
  'time-outside': (given: string, from: string, to: string) =>
    `Figures are not published for all of “${given}”. What is shown: ${from} – ${to}.`,
  'unknown-value': (name: string, given: string) =>
    `“${given}” is not a choice of “${name}”. The usual choice is used.`,
  'unknown-topic': (given: string) => `There is no topic “${given}”. It was left out.`,
  'unknown-release': (given: string) => `There is no data release “${given}”. The newest one is shown.`,
}

export type NoticesWords = typeof notices
