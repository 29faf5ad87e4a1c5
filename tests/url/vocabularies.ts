import fc from 'fast-check'
import { periodsBetween, type Period } from '#src/model/period.ts'
import { SHOWS, VIEWS, type Question } from '#src/model/question.ts'
import { SEXES } from '#src/model/series.ts'
import { CHANNELS } from '#src/model/service.ts'
import type { Vocabulary } from '#src/url/vocabulary.ts'

/** The three cities and the years of the sheets. */
export const PUBLISHED: Vocabulary = {
  cities: [
    { id: 'astana', aliases: ['nur-sultan', 'akmola'] },
    { id: 'shymkent', aliases: ['chimkent'] },
    { id: 'almaty', aliases: [] },
  ],
  indicators: [{ id: 'infant-mortality', aliases: ['imr'] }],
  topics: ['economy', 'health', 'transport'],
  periods: periodsBetween('2000' as Period, '2024' as Period),
}

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/).filter((text) => !text.endsWith('-'))

const periods = fc
  .tuple(
    fc.constantFrom('', '-Q1', '-01'),
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([part, year, length]) =>
    periodsBetween(`${year}${part}` as Period, `${year + length}${part}` as Period),
  )

/** Releases of two cities or more, of one frequency. */
export const vocabularies: fc.Arbitrary<Vocabulary> = fc.record({
  cities: fc
    .uniqueArray(fc.oneof(fc.constantFrom('astana', 'shymkent'), id), { minLength: 2, maxLength: 6 })
    .map((ids) => ids.map((city) => ({ id: city, aliases: [`old-${city}`] }))),
  indicators: fc.constant([]),
  topics: fc.uniqueArray(id, { maxLength: 6 }),
  periods,
})

/** What readers type: letters of three languages and digits, a space within. */
const finds = fc
  .array(fc.constantFrom('a', 's', 'ө', 'қ', 'ә', 'і', 'й', 'ё', '№', '7', ' ', '&', '=', '~', '%', '.', '+'), { maxLength: 9 })
  .map((letters) => letters.join('').replaceAll('№', ' ').trim())

/** Questions that a release can answer, lists in its order. */
export function questionsOf(vocabulary: Vocabulary): fc.Arbitrary<Question> {
  const cityPair = fc
    .shuffledSubarray(
      vocabulary.cities.map((city) => city.id),
      { minLength: 2, maxLength: 2 },
    )
    .map(([left = '', right = '']) => [left, right] as const)
  const time = fc
    .tuple(fc.nat({ max: vocabulary.periods.length }), fc.nat({ max: vocabulary.periods.length }))
    .map((positions) => {
      const [start, end] = [Math.min(...positions), Math.max(...positions)]
      return { from: vocabulary.periods[start - 1] ?? 'earliest', to: vocabulary.periods[end] ?? 'latest' } as const
    })
  return fc
    .record({
      cities: cityPair,
      time,
      view: fc.constantFrom(...VIEWS),
      show: fc.subarray([...SHOWS]),
      pool: fc.constantFrom(1 as const, 3 as const),
      per: fc.constantFrom('total' as const, 'resident' as const),
      sex: fc.constantFrom(...SEXES),
      topics: fc.subarray([...vocabulary.topics]),
      channel: fc.constantFrom(...CHANNELS),
      find: finds,
      data: fc.constantFrom('all' as const, 'published' as const),
      scale: fc.constantFrom('shared' as const, 'own' as const),
    })
    .map(({ time: { from, to }, ...question }) => ({ ...question, from, to }))
}
