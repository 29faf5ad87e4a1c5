import type { Regime } from '#src/model/service.ts'
import { english } from '../formats/english.ts'
import { capitalise } from '../sentenceTexts.ts'

/** A value of a city where a sentence names it; texts are ready formatted. */
export interface ServiceText {
  /** "in Astana" */
  readonly where: string
  readonly value: string
}

/** An hour of a week where a sentence names it. */
export interface HourText {
  /** 1 Monday to 7. */
  readonly weekday: number
  readonly hours: string
  readonly value: string
}

const ON_DAY = ['', 'on Mondays', 'on Tuesdays', 'on Wednesdays', 'on Thursdays', 'on Fridays', 'on Saturdays', 'on Sundays']
const onDay = (weekday: number): string => ON_DAY[weekday] ?? ''

const REGIME: Readonly<Record<Regime['kind'], string>> = {
  'booked-only': 'takes visitors by booking only',
  'walk-in-and-booked': 'takes visitors with and without booking',
}

/** Waits of visitors. */
const waits = {
  title: 'Waiting times at service centres',
  intro: 'How long visitors wait from taking a ticket to being called.',
  nobodyPublishes: 'Nobody publishes waiting times at service centres.',
  opensLater: 'This page will open with the first log of tickets that a city publishes.',
  whatItWillShow: 'It will then show, by centre, hour and weekday, how long visitors wait.',
  branch: 'Centre',
  branches: 'Service centres',
  rankingHeading: 'Centres, from the shortest wait',
  search: 'Find a centre',
  found: (count: number) => `${count} ${english.plural(count, ['centre', 'centres'])} shown`,
  unit: 'Minutes of waiting',
  median: 'Half waited at most',
  ninth: 'Nine in ten waited at most',
  share: 'Called within the norm',
  count: 'Tickets with a known wait',
  lost: 'Left before being called',
  records: (count: string) => `${count} tickets`,
  hoursHeading: 'When people wait: hour by weekday',
  hoursMeaning: 'Half of the visitors who took a ticket in this hour waited at most so many minutes.',
  norm: (most: string, _least: string | null) => `at most ${most}`,
  apart: (left: ServiceText, right: ServiceText, during: string, better: string) =>
    `${capitalise(during)} half of the visitors waited at most ${left.value} ${left.where} and ${right.value} ${right.where}. ` +
    `The 95% limits lie apart: visitors ${better} waited less.`,
  notApart: (left: ServiceText, right: ServiceText, during: string) =>
    `${capitalise(during)} half of the visitors waited at most ${left.value} ${left.where} and ${right.value} ${right.where}. ` +
    `The 95% limits touch or overlap: these data do not show where visitors wait longer, nor that the waits are equal.`,
  one: (name: string, value: string, during: string) => `${name}: ${during} half of the visitors waited at most ${value}.`,
  best: (name: string, best: HourText, worst: HourText, during: string) =>
    `${name}: ${during} the wait was shortest ${onDay(best.weekday)}, ${best.hours} (half waited at most ${best.value}), ` +
    `and longest ${onDay(worst.weekday)}, ${worst.hours} (${worst.value}).`,
  bestNotApart: (name: string) => `${name}: these data do not tell the waits of the hours of the week apart.`,
  changeApart: (amount: string, before: string, isBetter: boolean) =>
    `Against ${before}: ${amount}, ${isBetter ? 'shorter' : 'longer'}; the 95% limits lie apart.`,
}

/** All words of the pages of services, which come with them. */
export const services = {
  minutes: (value: string) => `${value}\u00a0min`,
  between: (low: string, high: string) => `${low}–${high}\u00a0min`,
  under: (high: string) => `under ${high}\u00a0min`,
  above: (low: string) => `${low}\u00a0min or more`,
  limits: (low: string, high: string) => `95% limits ${low} to ${high}`,
  percentLimits: (low: string, high: string) => `95% interval ${low} to ${high}`,
  tooFew: 'too few',
  tooFewMeaning: (least: number) => `“Too few” stands where fewer than ${least} were counted.`,
  none: 'none',
  notKnown: 'not known',
  notLoaded: 'not loaded',
  noLog: 'no log published',
  approximate: 'approximate',
  approximateMeaning: (range: string) =>
    `Approximate. ${range} is neither a year nor a month, so its values are worked out from counts by class and known only to the class in which they lie.`,
  approximateBranches: 'Approximate: worked out from counts by class, known only to the class in which each value lies.',
  standsForAll: (year: string) =>
    `The single figures are those of ${year}, the last full year: medians of several years cannot be put together from the medians of each.`,
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' } as Readonly<Record<number, string>>,
  weekdaysShort: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' } as Readonly<Record<number, string>>,
  hour: 'Hour',
  hours: (from: number) => `${from}:00–${from + 1}:00`,
  channel: 'Visitors',
  channels: { _T: 'All', 'walk-in': 'Without booking', booked: 'Booked' },
  period: 'Period',
  allMonths: 'All months',
  otherMonths: 'Other months',
  figuresOf: (period: string) => `Figures, ${period}`,
  monthsHeading: 'By month',
  monthsTable: 'The months as a table',
  normLine: (norm: string) => `norm, ${norm}`,
  otherLine: 'the other city',
  sameScale: 'Same scale',
  drawingOf: (title: string, places: string) => `Chart: ${title}, by month, ${places}`,
  monthKeys: 'Left and right arrows go from month to month, up and down to the other city, Home and End to the first and last month.',
  monthKeysAlone: 'Left and right arrows go from month to month, Home and End to the first and last month.',
  month: 'Month',
  breadcrumbs: 'Where this page lies',
  figure: 'Figure',
  hoursOnlyYears: 'Hours are counted by full years. Choose a year to see them.',
  legend: 'Colours',
  ownColours: 'Each city has a scale of its own, and the demonstration is grey: one log is published, the other is generated, and the two cannot be compared.',
  place: 'Place',
  places: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  placesMeaning: 'A place is a span: within it the 95% limits do not tell the branches apart.',
  interval: '95% limits',
  axisWithNorm: (low: string, high: string) => `from ${low} to ${high}; line: norm`,
  axis: (low: string, high: string) => `from ${low} to ${high}`,
  city: 'City',
  median: 'Half, at most',
  ninth: 'Nine in ten, at most',
  within: 'Within the norm',
  count: 'Counted',
  nothingFound: 'Nothing matches the search.',
  clearSearch: 'Clear the search',
  shut: (kind: Regime['kind'], since: string) => `Not compared: ${REGIME[kind]} ${since}, so months before and after are not alike.`,
  shutBefore: (kind: Regime['kind'], since: string, before: string) =>
    `Not compared with ${before}: ${REGIME[kind]} ${since}, so months before and after are not alike.`,
  regimeNow: { 'booked-only': 'by booking only', 'walk-in-and-booked': 'with and without booking' } satisfies Record<Regime['kind'], string>,
  regimeSince: (regime: string, since: string) => `${regime} ${since}`,
  changesHeading: 'Changes in how visitors are taken',
  changed: (branch: string, kind: Regime['kind'], since: string) => `${branch} ${REGIME[kind]} ${since}.`,
  changesMeaning: 'Months before and after such a change are not comparable; the figures of the city hold both.',
  changeNotApart: (before: string) => `Against ${before}: the 95% limits touch or overlap, so nothing can be said of a change.`,
  liveHeading: 'Queues now',
  liveNotSet: 'No live endpoint is set, so this page does not know the queues of now.',
  liveApart: 'Queues of now are no statistics and are part of no figure on this page.',
  liveAge: (clock: string, minutes: number) =>
    `As of ${clock}, ${minutes < 1 ? 'less than a minute' : `${minutes} ${english.plural(minutes, ['minute', 'minutes'])}`} ago`,
  liveFailed: 'The last question had no answer. The next one follows by itself.',
  liveNone: 'The live endpoint has not answered yet.',
  liveHidden: 'The live endpoint gives demonstration data, and these are left out here.',
  waiting: 'Waiting now',
  desks: 'Open desks',
  longest: 'Longest wait so far',
  closed: 'closed',
  notReported: 'not reported',
  aboutHeading: 'About these figures',
  normName: 'Norm',
  logName: 'Logs',
  logOf: (city: string, source: string, from: string, records: string, leftOut: string) =>
    `${city}: ${source} (${from}). Counted: ${records}; left out as damaged: ${leftOut}.`,
  methodName: 'Method',
  method:
    'Medians and the value that nine in ten stay at or below are counted from single records, never from other medians; ' +
    'their 95% limits come from ranks, those of shares from Wilson’s interval. One place is called better only where the limits lie apart.',
  releaseName: 'Release',
  allReleases: 'All releases',
  filesName: 'Files',
  noBranchTitle: 'Nothing under this address',
  noBranch: (id: string) => `“${id}” is not in the log.`,
  'waiting-times': waits,
  'bus-punctuality': {
    ...waits,
    title: 'Punctuality of buses',
    intro: 'How far buses are from their timetable, by route.',
    nobodyPublishes: 'Nobody publishes the punctuality of buses.',
    opensLater: 'This page will open with the first log of arrivals that a city publishes.',
    whatItWillShow: 'It will then show, by route, hour and weekday, how many buses are on time.',
    branch: 'Route',
    branches: 'Bus routes',
    rankingHeading: 'Routes, from the most punctual',
    search: 'Find a route',
    found: (count: number) => `${count} ${english.plural(count, ['route', 'routes'])} shown`,
    unit: 'Minutes of delay',
    median: 'Half were late by at most',
    ninth: 'Nine in ten were late by at most',
    share: 'On time',
    count: 'Arrivals with a known delay',
    lost: 'Buses that did not come',
    records: (count: string) => `${count} arrivals`,
    hoursHeading: 'When buses are on time: hour by weekday',
    hoursMeaning: 'Per cent of the buses due in this hour that were on time.',
    norm: (most: string, least: string | null) => (least === null ? `at most ${most} late` : `from ${least} early to ${most} late`),
    apart: (left: ServiceText, right: ServiceText, during: string, better: string) =>
      `${capitalise(during)} ${left.value} of buses ${left.where} and ${right.value} ${right.where} were on time. ` +
      `The 95% intervals lie apart: the share is larger ${better}.`,
    notApart: (left: ServiceText, right: ServiceText, during: string) =>
      `${capitalise(during)} ${left.value} of buses ${left.where} and ${right.value} ${right.where} were on time. ` +
      `The 95% intervals touch or overlap: these data do not show where buses are more punctual, nor that they are equally so.`,
    one: (name: string, value: string, during: string) => `${name}: ${during} ${value} of buses were on time.`,
    best: (name: string, best: HourText, worst: HourText, during: string) =>
      `${name}: ${during} buses were most punctual ${onDay(best.weekday)}, ${best.hours} (${best.value} on time), ` +
      `and least ${onDay(worst.weekday)}, ${worst.hours} (${worst.value}).`,
    bestNotApart: (name: string) => `${name}: these data do not tell the punctuality of the hours of the week apart.`,
    changeApart: (amount: string, before: string, isBetter: boolean) =>
      `Against ${before}: ${amount}, ${isBetter ? 'more' : 'fewer'} on time; the 95% intervals lie apart.`,
  },
}

export type ServicesWords = typeof services
