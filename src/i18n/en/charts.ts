/** A value where a chart announces it; texts are ready formatted, null where there is nothing to say. */
export interface PointTexts {
  readonly place: string
  readonly period: string
  readonly value: string
  readonly unit: string
  readonly count: string | null
  readonly interval: readonly [string, string] | null
  readonly flags: readonly string[]
}

/** Words in and around drawings; `since` is `language.since(period)`. */
export const charts = {
  /** In full, for legends and speech. */
  missingReasons: {
    'not-published': 'No figure has been published',
    'not-collected': 'The figure was not collected',
    'does-not-exist': 'The place was not a region of its own then',
    withheld: 'The figure is withheld to protect privacy',
    'not-due': 'The figure is not yet due',
    late: 'The figure is late: the day that was announced for it has passed',
  },
  /** Spoken with a point, since the cursor passes over what is missing. */
  gapBefore: (gap: string) => `before it, ${gap}`,
  gapAfter: (gap: string) => `after it, ${gap}`,
  startsAt: (place: string, since: string) => `${place}: a region of its own ${since}`,
  provisionalMeaning: 'Provisional: may still change, so it is left out of every calculation',
  estimated: 'estimated',
  estimatedMeaning: 'Estimated by the body that published it',
  seriesBreak: 'counted in a new way',
  intervalUnavailable: 'Interval not available',
  intervalUnavailableReason: {
    rate: 'The counts behind this rate are not published.',
    register: 'This is a complete count, not a sample.',
    survey: 'The uncertainty of this survey is not published.',
    measurement: 'The uncertainty of these measurements is not published.',
  },
  interval: (low: string, high: string) => `95% interval from ${low} to ${high}`,
  sameScale: 'Same scale',
  ghost: (place: string) => `${place}, for comparison`,
  reference: (place: string) => `${place}, dotted line`,
  legend: 'What the marks mean',
  keyboardHelp:
    'Left and right arrows go from period to period, up and down from city to city, ' +
    'Home and End to the first and last period.',
  chartOf: (indicator: string, places: string) => `Chart: ${indicator}, ${places}`,
  point: (texts: PointTexts) =>
    [
      `${texts.place}, ${texts.period}: ${texts.value} ${texts.unit}`.trim(),
      texts.count,
      texts.interval === null ? null : charts.interval(...texts.interval),
      ...texts.flags,
    ]
      .filter((part) => part !== null)
      .join(', '),
  missingPoint: (place: string, period: string, reason: string) => `${place}, ${period}: ${reason}`,
  gapAxis: (left: string, right: string) => `${left} minus ${right}`,
  changeAgainst: (period: string) => `Change against ${period}`,
}

export type ChartsWords = typeof charts
