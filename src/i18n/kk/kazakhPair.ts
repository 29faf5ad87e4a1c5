/** Endings after which the short "and" of Kazakh begins with м: vowels and sonorants. */
const SOFT_ENDING = /[аәеёиоөуұүыіэюялрйнңм]$/i
const VOICED_ENDING = /[зж]$/i

/** Two names joined by the "and" that fits the end of the first: «Астана мен Шымкент», «Шымкент пен Астана». */
export function kazakhPair(left: string, right: string): string {
  if (SOFT_ENDING.test(left)) return `${left} мен ${right}`
  return VOICED_ENDING.test(left) ? `${left} бен ${right}` : `${left} пен ${right}`
}
