import type { Formats } from './formats.ts'

/**
 * Chooses the form of a word by its count; where fewer forms are given than the language has, the last serves.
 * @param categories plural categories in the order in which forms are written; a category that is not listed takes
 * the place of `fallback` (Russian fractions, "1,5 смерти", take the form of few)
 */
export function createPlural(
  locale: string,
  categories: readonly Intl.LDMLPluralRule[],
  fallback: Intl.LDMLPluralRule,
): Formats['plural'] {
  const rules = new Intl.PluralRules(locale)
  return (count, forms) => {
    const category = rules.select(Math.abs(count))
    const index = categories.indexOf(categories.includes(category) ? category : fallback)
    return forms[index] ?? forms.at(-1) ?? ''
  }
}
