/** Targets that somebody has set, and events on the calendar of a chart. */
export const targets = {
  heading: 'Targets',
  /** What the direction of the indicator asks. */
  atMost: (value: string) => `at most ${value}`,
  atLeast: (value: string) => `at least ${value}`,
  titleOf: (ofPlace: string, bound: string, by: string) => `${ofPlace} target: ${bound} by ${by}`,
  held: (during: string, value: string) => `The value ${during} is ${value}`,
  heldWithin: (during: string, value: string, low: string, high: string) =>
    `The value ${during} is ${value}, 95% interval from ${low} to ${high}`,
  verdict: (held: string, standing: string) => `${held}: ${standing}.`,
  standings: {
    met: 'target met',
    metSoFar: 'target met so far',
    missed: 'target not met',
    notYet: 'target not met yet',
    below: 'below the target, not certain',
    above: 'above the target, not certain',
    at: 'at the target, not certain',
    unknown: 'whether the target is reached cannot be told',
    none: 'there is no final value to hold against it',
  },
  why: {
    interval: 'A target counts as met only if the whole 95% interval is on the good side of it.',
    register: 'This is a complete count, so the values are compared as they are.',
    noCounts: 'The counts behind this value are not known.',
  },
  ahead: (by: string) => `The target is for ${by}, which lies ahead.`,
  awaited: (by: string) => `No final value for ${by} has been published.`,
  setBy: 'Set by',
  row: (by: string) => `Target, by ${by}`,
  notSet: 'no target published',
  eventsHeading: 'Events',
  eventsMeaning: 'An event beside a change does not show that it caused the change.',
  eventSource: 'Source',
}

export type TargetsWords = typeof targets
