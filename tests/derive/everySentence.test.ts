import { describe, expect, test } from 'vitest'
import { deriveCard } from '#src/derive/deriveCard.ts'
import type { Value } from '#src/model/observation.ts'
import { comparePeriods } from '#src/model/period.ts'
import type { Figure, Sentence } from '#src/model/sentence.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { buildCatalogue, buildQuestion } from './buildCatalogue.ts'
import { codesOf, publishedData, publishedIndicator, RELEASES } from './publishedFigures.ts'

const PAIRS = [
  ['astana', 'shymkent'],
  ['shymkent', 'almaty'],
  ['almaty', 'astana'],
] as const

/** A sentence with the data it is said of. */
interface Said {
  readonly sentence: Sentence
  readonly data: IndicatorData
}

/** Every sentence of a release: each indicator, each pair of cities, up to each year. */
function sentencesOf(release: (typeof RELEASES)[number]): Said[] {
  const catalogue = buildCatalogue()
  return codesOf(release).flatMap((code) => {
    const [indicator, data] = [publishedIndicator(code), publishedData(code, release)]
    return PAIRS.flatMap((cities) =>
      data.periods.map((to) => ({
        sentence: deriveCard(indicator, data, catalogue, buildQuestion({ cities, to })).sentence,
        data,
      }))
    )
  })
}

function figuresOf(sentence: Sentence): readonly Figure[] {
  if (sentence.kind === 'no-figures') return sentence.country === null ? [] : [sentence.country]
  return sentence.kind === 'one-city' ? [sentence.figure] : sentence.figures
}

/** The published value that a figure names. */
function publishedValue(data: IndicatorData, figure: Figure): Value | null {
  const series = data.series.find(({ area, sex }) => area === figure.area.code && sex === '_T')
  const observation = series?.observations[data.periods.indexOf(figure.period)]
  return observation?.kind === 'value' ? observation : null
}

/** The years in which a place was counted anew, up to a figure. */
function breaksBefore(data: IndicatorData, figure: Figure): string[] {
  const series = data.series.find(({ area, sex }) => area === figure.area.code && sex === '_T')
  return data.periods.filter((period, position) => {
    const observation = series?.observations[position]
    return observation?.kind === 'value' && observation.breaksSeries && comparePeriods(period, figure.period) <= 0
  })
}

describe.each(RELEASES)('every sentence of the release of %s', (release) => {
  const said = sentencesOf(release)
  const compared = said.flatMap(({ sentence, data }) => {
    const isCompared = sentence.kind === 'difference' || sentence.kind === 'no-verdict' || sentence.kind === 'events'
    return isCompared ? [{ sentence, data, figures: sentence.figures }] : []
  })

  test('names published values only', () => {
    const figures = said.flatMap(({ sentence, data }) => figuresOf(sentence).map((figure) => ({ figure, data })))
    const invented = figures.filter(({ figure, data }) => {
      const published = publishedValue(data, figure)
      return published?.value !== figure.value || published.numerator !== figure.count
    })
    expect(invented).toEqual([])
    expect(figures.length).toBeGreaterThan(500)
  })

  test('compares final values of one year, counted in one way', () => {
    const wrong = compared.filter(({ figures: [left, right], data }) => {
      const differs = String(breaksBefore(data, left)) !== String(breaksBefore(data, right))
      return left.period !== right.period || left.provisional || right.provisional || differs
    })
    expect(wrong).toEqual([])
    expect(compared.length).toBeGreaterThan(200)
  })

  test('states a difference as a fact for registers alone, and tests only what is counted', () => {
    const wrong = compared.filter(({ sentence: { kind, indicator }, figures }) => {
      const counted = figures.every(({ count }) => count !== null)
      if (kind === 'difference') return indicator.kind !== 'register'
      return kind === 'events' ? !counted || indicator.kind !== 'events' : indicator.kind === 'register'
    })
    expect(wrong).toEqual([])
  })
})
