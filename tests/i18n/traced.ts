import { readFileSync } from 'node:fs'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Lang } from '#src/model/lang.ts'
import type { IndicatorData } from '#src/model/series.ts'

/** Words that say which city has more. */
export const HIGHER: Readonly<Record<Lang, RegExp>> = { en: /\bhigher\b/i, ru: /выше/i, kk: /жоғары/i }
/** Words that judge, or that claim equality, which no text may hold. */
export const JUDGING =
  /\b(?:better|worse|lower|less|more|best|worst|improv|rise|rose|fell|same|insignificant|no change)\b|лучше|хуже|ниже|вырос|снизил|одинаков|незначим|жақсы|нашар|төмен|өсті|бірдей/i

/** The words of a release as published. */
export function catalogueOf(release: string, lang: Lang): Catalogue {
  const text = readFileSync(`public/data/releases/${release}/catalogue.${lang}.json`, 'utf8')
  const parsed = parseCatalogue(JSON.parse(text))
  if (!parsed.ok) throw new Error(`catalogue ${release} ${lang} is damaged`)
  return parsed.value
}

/** A text without those of the sheets. */
export function withoutSheets(text: string, sheetTexts: readonly string[]): string {
  // What a unit holds in brackets stands after a comma where the unit itself is in brackets.
  const unbracketed = sheetTexts.map((sheet) => sheet.replace(/ \((.*)\)$/, ', $1'))
  const known = [...sheetTexts, ...unbracketed].filter((sheet) => sheet !== '')
  return known.reduce((rest, sheet) => rest.replaceAll(sheet, ' '), text)
}

/** Numbers that a text holds, after the texts of the sheets were taken out of it. */
export function numbersIn(text: string, sheetTexts: readonly string[], lang: Lang): readonly number[] {
  const own = withoutSheets(text, sheetTexts)
  const found = own.match(lang === 'en' ? /\d[\d,]*(?:\.\d+)?/g : /\d(?:\u00a0?\d)*(?:,\d+)?/g) ?? []
  return found.map((number) => Number(lang === 'en' ? number.replace(/,(?=\d{3})|,$/g, '') : number.replace(/\u00a0/g, '').replace(',', '.')))
}

const MOST_DECIMALS = 8
/** True when a number is another one shortened to some digits. */
export const isRounding = (said: number, exact: number): boolean =>
  Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals).some(
    (decimals) => Math.abs(said - Math.abs(exact)) <= 0.5 * 10 ** -decimals + 1e-9 && Number(said.toFixed(decimals)) === said,
  )

/** The figures that a sentence may speak of, read from the data and not from the sentence. */
export function valuesOf(data: IndicatorData, areas: readonly Area[], year: string) {
  const position = data.periods.findIndex((one) => one === year)
  return areas.map((area) => {
    const series = data.series.find((one) => one.area === area.code && one.sex === '_T')
    const observation = series?.observations[position]
    return observation?.kind === 'value' ? observation : null
  })
}

/** Two with counts, and one of them with a city that has none. */
export const PAIRS = [
  ['astana', 'shymkent'],
  ['shymkent', 'almaty'],
] as const
