/** What can be wrong with a row, in the order in which a row is judged: it counts once, by the first that holds. */
export const DEFECTS = [
  'unknown-city',
  'unknown-branch',
  'unknown-channel',
  'without-zone',
  'not-a-time',
  'future',
  'finish-before-start',
  'above-a-day',
  'end-before-call',
  'served-uncalled',
  'never-ended',
  'duplicate',
  'clock-jump',
] as const
export type Defect = (typeof DEFECTS)[number]

/** As the table of rows holds it; 0 is a row without defect. */
export function defectNumber(defect: Defect): number {
  return DEFECTS.indexOf(defect) + 1
}
