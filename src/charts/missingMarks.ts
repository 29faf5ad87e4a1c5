import type { MissingReason } from '#src/model/observation.ts'

const HOURGLASS = 'M-2.5-3h5l-5 6h5z'

/**
 * The five marks of missing values as strokes in a box of 8 by 8 round 0: three dots, an empty box, two slashes, a cross,
 * an hourglass. They differ in shape alone, so that they do on paper and in any colours; none can be read as a 0.
 * Dots and cross are those of statistical yearbooks; a dash, which there is a counted nothing, is not used.
 */
export const MISSING_MARKS: Readonly<Record<MissingReason, string>> = {
  'not-published': 'M-3.4-.3h.6v.6h-.6zM-.3-.3h.6v.6h-.6zM2.8-.3h.6v.6h-.6z',
  'not-collected': 'M-2.5-2.5h5v5h-5z',
  'does-not-exist': 'M-3 3l2.5-6M.5 3l2.5-6',
  withheld: 'M-2.5-2.5l5 5M2.5-2.5l-5 5',
  'not-due': HOURGLASS,
  late: HOURGLASS,
}
