/** What was dropped from a link or mended in it; values are quoted as the link had them. */
export const notices = {
  heading: 'Part of the link was changed',
  dismiss: 'Hide this message',
  'unknown-parameter': (name: string) => `The link has a part that this page does not know: “${name}”. It was left out.`,
  'repeated-parameter': (name: string) => `The link says “${name}” more than once. The first one is used.`,
  'unknown-city': (given: string, used: string) => `There is no city “${given}” here. ${used} is shown instead.`,
  'same-city-twice': (city: string, used: string) => `The link names ${city} twice. ${used} is shown as the other city.`,
  'wrong-number-of-cities': (given: number, left: string, right: string) =>
    `The link names ${given} ${given === 1 ? 'city' : 'cities'} where two are needed. ${left} and ${right} are shown.`,
  'renamed-city': (given: string, city: string) => `“${given}” is a former name. The city is now ${city}.`,
  'reversed-time': (from: string, to: string) => `The period ran backwards. It is shown from ${from} to ${to}.`,
  'unknown-time': (given: string) => `“${given}” is not a period. All published periods are shown.`,
  'time-outside': (given: string, first: string, last: string) =>
    `Nothing is published for ${given}. Figures run from ${first} to ${last}.`,
  'unknown-value': (name: string, given: string) => `“${given}” is not a choice of “${name}”. The usual one is used.`,
  'unknown-topic': (given: string) => `There is no topic “${given}”. It was left out.`,
  'unknown-release': (given: string) => `There is no data release “${given}”. The newest one is shown.`,
}

export type NoticesWords = typeof notices
