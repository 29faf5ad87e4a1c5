/** A change that no test can notice, because what it changes makes no difference. */
export interface Equivalent {
  readonly file: string
  /** The line before the change, without its indentation. */
  readonly code: string
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

const OLDER = {
  file: 'src/derive/comparability.ts',
  code: 'const leftIsOlder = leftBreak === null || (rightBreak !== null && comparePeriods(leftBreak, rightBreak) < 0)',
  reason: 'equal breaks have been answered in the line before, so that the two are never of one period',
}

export const EQUIVALENTS: readonly Equivalent[] = [
  { ...OLDER, original: '<', replacement: '<=' },
  { ...OLDER, original: '0', replacement: '1' },
  {
    file: 'src/derive/comparability.ts',
    code: 'return newest !== null && older.firstValue !== null && comparePeriods(older.firstValue, newest) < 0',
    original: 'newest !== null && older.firstValue !== null',
    replacement: 'true',
    reason: 'of two unlike breaks the newer is one, and places without a value do not come this far: for the types alone',
  },
]
