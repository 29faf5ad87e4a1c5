import type { NotComparable } from '#src/model/sentence.ts'
import { methods } from './methods.ts'

/** Why nothing can be said of the difference of two cities. */
const why: Readonly<Record<NotComparable | 'no-counts', string>> = {
  'different-periods': 'The cities have no year in common.',
  provisional: 'A provisional value may still change.',
  'series-break': 'The cities were counted in different ways.',
  'no-counts': 'The counts of one of the cities are not known.',
}

/** What stands under the chart of an indicator: what the figures can tell, and how that is computed. */
export const facts = {
  heading: 'What these figures can tell',
  apart: (during: string) => `Can the cities be told apart ${during}?`,
  apartAtAll: 'Can the cities be told apart?',
  yes: 'Yes',
  no: 'No',
  unknown: 'Cannot be said',
  why,
  counts: (left: string, right: string) => `${left} against ${right}.`,
  higher: (inPlace: string) => `The rate is higher ${inPlace}; chance alone would rarely give such a difference.`,
  chance: 'A difference of this size can be chance; this does not show that the cities are equal.',
  needed: (inKnown: string, known: string, inOther: string, count: string) =>
    `To tell the cities apart, ${known} ${inKnown} would take ${count} or more ${inOther}.`,
  ratio: (first: string, second: string, ratio: string, low: string, high: string) =>
    `Ratio of ${first} to ${second}: ${ratio}, 95% interval ${low} to ${high}`,
  ratioAbove: (first: string, second: string, low: string) =>
    `Ratio of ${first} to ${second}: 95% interval from ${low} up, without an upper limit`,
  noEvents: 'Neither city had any, so nothing can be told apart.',
  oneMore: (event: string) => `One more ${event}`,
  oneMoreIn: (amount: string, inPlace: string) => `${amount} ${inPlace}`,
  oneMoreMeaning: 'This far one event moves the rate.',
  pooled: (periods: string) => `Three years together, ${periods}`,
  pooledAtAll: 'Three years together',
  pooledNone: 'The chosen period has no three final years in a row, counted in one way, in both cities.',
  reliability: 'Can one year be read on its own?',
  enoughEvents: (place: string, year: string, counted: string) => `${place}, ${year}: 10 events or more (${counted}).`,
  fewEvents: (place: string, year: string, counted: string) => `${place}, ${year}: fewer than 10 events (${counted}).`,
  wideInterval: (place: string, year: string) => `${place}, ${year}: an interval wider than 160% of the value.`,
  reliabilityMeaning: 'With few events or a wide interval a rate swings by chance; three years together say more.',
  trend: 'Is there a trend?',
  trends: { rises: 'Rises', falls: 'Falls', none: 'Not shown' },
  trendYears: (place: string, years: string) => `${place}: ${years}.`,
  trendNone: 'The chosen period has no five final years in a row, counted in one way.',
  trendMeaning: 'Where no trend is shown, that does not show that there is none.',
  both: (left: string, right: string) => `${left} and ${right}`,
  country: 'The national value',
  countryIn: (value: string, during: string) => `${value} ${during}`,
  countryMeaning: (country: string) => `${country}: shown for orientation; its counts are not known here, so there is no test.`,
  duringYears: (periods: string) => `in ${periods}`,
  noWindow: 'no three years in a row',
  noWindowMeaning: 'No three final years in a row that were counted in one way',
  pooledMeaning: (periods: string) =>
    `Each value takes three years together (the last one ${periods}): all events over all at risk. ` +
    'There is none across a gap, a series break or a provisional year.',
  chances: (during: string, chance: string, midChance: string) =>
    `Chance of a difference as large between equal rates, ${during}: P ${chance}; by mid-P ${midChance}.`,
  below: (limit: string) => `below ${limit}`,
  notShown: 'Where nothing is shown, and why',
  barriers: {
    'no-earlier-period': 'nothing earlier to compare with',
    'different-periods': 'no common period',
    provisional: 'a provisional value may still change',
    'series-break': 'counted in a new way',
    demonstration: 'demonstration data are not compared with published ones',
  },
  barrierAt: (periods: string, reason: string) => `${periods}: ${reason}`,
  barrierOf: (place: string, spans: string) => `${place}. ${spans}`,
  doubtful: 'can be chance',
  doubtfulBars: 'Pale bars: a difference of this size can be chance.',
  differenceIntervals:
    'The 95% interval tells how large a difference may be. Whether there is one to claim is decided by the exact test alone.',
  outrunsTest: (periods: string) =>
    `${periods}: the interval leaves out 0, but the test does not tell the values apart, so no difference is claimed.`,
  noDifferenceInterval: 'The counts behind one of the values are not known.',
  methods,
}

export type FactsWords = typeof facts
