/**
 * What sorts before what: spaces, punctuation, signs, digits, Kazakh Cyrillic, Latin (the order of CLDR for kk).
 * Chromium has no Kazakh collation and says it has, so the order is written here.
 */
const ORDER =
  ' _-–—,;:!?.…\'‘’"“”«»()[]{}§@*/\\&#%°+×<=>|~−$№' +
  '0123456789' +
  'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя' +
  'abcdefghijklmnopqrstuvwxyz'

const WEIGHTS: ReadonlyMap<string, number> = new Map([...ORDER].map((letter, index) => [letter, index]))

/** Characters outside the table follow all others, by their code. */
function weigh(letter: string): number {
  const lower = letter === '\u00a0' ? ' ' : letter.toLowerCase()
  return WEIGHTS.get(lower) ?? ORDER.length + (lower.codePointAt(0) ?? 0)
}

/** Kazakh alphabetical order, for `sort`; of texts that differ only in case, the one in lower case first. */
export function compareKazakh(left: string, right: string): number {
  const leftLetters = [...left]
  const rightLetters = [...right]
  const shared = Math.min(leftLetters.length, rightLetters.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = weigh(leftLetters[index] ?? '') - weigh(rightLetters[index] ?? '')
    if (difference !== 0) return difference
  }
  if (leftLetters.length !== rightLetters.length) return leftLetters.length - rightLetters.length
  for (let index = 0; index < shared; index += 1) {
    const letter = leftLetters[index] ?? ''
    if (letter !== rightLetters[index]) return letter === letter.toLowerCase() ? -1 : 1
  }
  return 0
}
