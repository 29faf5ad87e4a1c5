import type { Indicator } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import type { ResidentLanguage } from './residentLanguage.ts'

/** Words of magnitude that units begin with, and what stands for a thousandth of each. */
const THOUSANDTHS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  kk: { млрд: 'млн ', млн: 'мың ', мың: '' },
  ru: { млрд: 'млн ', млн: 'тыс. ', 'тыс.': '' },
  en: { billion: 'million ', million: 'thousand ', thousand: '' },
}

/** How many of the unit of a reading per 1,000 residents are one of the published unit, where it begins with a magnitude. */
const STEP = 1000

function smallerUnit(unit: string, lang: Lang): { readonly unit: string; readonly factor: number } {
  const [first = '', ...rest] = unit.split(' ')
  const words = THOUSANDTHS[lang]
  if (rest.length === 0 || !Object.hasOwn(words, first)) return { unit, factor: 1 }
  return { unit: (words[first] ?? '') + rest.join(' '), factor: STEP }
}

/**
 * The unit of a total read per 1,000 residents, and the notes that say why a value is missing.
 * A thousandth of the people calls for a thousandth of the magnitude: "billion tenge a year" becomes "million tenge a
 * year per 1,000 residents" and "thousand tonnes" "tonnes". What is per something stands in the brackets of the unit
 * where it has such, as in the sheets.
 */
export function wordsPerResident(indicator: Indicator, { lang, resident }: ResidentLanguage) {
  const { unit: perUnit, unitInside, noPopulation, provisionalPopulation } = resident
  const { unit, factor } = smallerUnit(indicator.unit, lang)
  const perResident = unit.endsWith(')') ? `${unit.slice(0, -1)}, ${unitInside})` : perUnit(unit)
  return { unit: perResident, factor, noPopulation, provisionalPopulation }
}
