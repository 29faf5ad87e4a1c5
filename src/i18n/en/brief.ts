import type { Area } from '#src/model/area.ts'
import type { IndicatorKind } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'

const reasons: Readonly<Record<MissingReason, string>> = {
  'not-published': 'no figure has been published',
  'not-collected': 'the figure was not collected',
  'does-not-exist': 'not a region of its own then',
  withheld: 'the figure is withheld to protect privacy',
  'not-due': 'the figure is not yet due',
  late: 'the figure is late',
}

const UNKNOWN: Readonly<Record<IndicatorKind, string>> = {
  events: 'no test could be made',
  rate: 'the counts are not published',
  register: 'no verdict is possible',
  survey: 'the uncertainty is not published',
  measurement: 'the uncertainty is not published',
}

/** What a card says of two cities, a line each without a full stop, and of a change. */
export const brief = {
  /** Why there is no value, after the name of a place. */
  reasons,
  noFigures: 'No published figures for these cities in the chosen period',
  oneCity: (other: Area, reason: MissingReason) => `${other.name}: ${reasons[reason]}`,
  notComparable: {
    'different-periods': 'Not compared: the periods differ',
    provisional: 'Not compared: a provisional value may still change',
    'series-break': 'Not compared: counted in different ways',
  },
  difference: (higher: Area, amount: string, during: string) => `Higher ${higher.forms.in} by ${amount} ${during}`,
  bothPublished: (value: string, during: string) => `Published as ${value} for both cities ${during}`,
  noVerdict: (amount: string, during: string, kind: IndicatorKind) => `${amount} apart ${during}; ${UNKNOWN[kind]}`,
  events: (left: string, right: string, during: string) =>
    `${left} and ${right} ${during}: a difference of this size can be chance`,
  eventsEqual: (each: string, during: string) =>
    `${each} in each city ${during}: this does not show that they are equal`,
  eventsApart: (left: string, right: string, during: string, higher: Area) =>
    `${left} and ${right} ${during}: higher ${higher.forms.in}; chance alone would rarely do this`,
  points: (amount: string) => `${amount} points`,
  demonstration: (sentence: string) => `Demonstration data. ${sentence}`,
  change: (amount: string, since: string, verdict: string | null) =>
    verdict === null ? `${amount} ${since}` : `${amount} ${since}, ${verdict}`,
  earlier: (counted: string, during: string) => `${counted} ${during}`,
  verdicts: { better: 'better', worse: 'worse' },
}

export type BriefWords = typeof brief
