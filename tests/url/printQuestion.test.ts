import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import { defaultQuestion } from '#src/url/defaultQuestion.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { parseRelease } from '#src/url/parseRelease.ts'
import { printQuestion } from '#src/url/printQuestion.ts'
import { PUBLISHED, questionsOf, vocabularies } from './vocabularies.ts'

const MODES = ['short', 'full'] as const
const period = (text: string) => text as Period

const vocabularyAndQuestion = vocabularies.chain((vocabulary) =>
  fc.tuple(fc.constant(vocabulary), questionsOf(vocabulary)),
)

describe.each(MODES)('a %s link', (mode) => {
  test('is understood as the question it was printed from, with nothing to say', () => {
    fc.assert(
      fc.property(vocabularyAndQuestion, ([vocabulary, question]) => {
        const parsed = parseQuestion(printQuestion(question, vocabulary, mode), vocabulary)
        expect(parsed).toEqual({ question, notices: [] })
      }),
    )
  })

  test.each(['%41', '%aa', '%25', '%D0%B0'])('a search for %j is read as it was written', (find) => {
    const question = { ...defaultQuestion(PUBLISHED), find }
    expect(parseQuestion(printQuestion(question, PUBLISHED, mode), PUBLISHED)).toEqual({ question, notices: [] })
  })

  test('pins its release and still asks the same question', () => {
    fc.assert(
      fc.property(vocabularyAndQuestion, fc.constantFrom('2020-12-19', '2026-11-22b'), (pair, release) => {
        const [vocabulary, question] = pair
        const printed = printQuestion(question, vocabulary, mode, release)
        expect(parseRelease(printed)).toEqual({ release, notices: [] })
        expect(parseQuestion(printed, vocabulary)).toEqual({ question, notices: [] })
      }),
    )
  })
})

const base = defaultQuestion(PUBLISHED)
const short: readonly (readonly [reason: string, changes: Partial<Question>, printed: string])[] = [
  ['nothing differs', {}, ''],
  ['swapped cities differ', { cities: ['shymkent', 'astana'] }, '?cities=shymkent~astana'],
  ['both ends of the time', { from: period('2010'), to: period('2023') }, '?time=2010..2023'],
  ['an open end is written in words', { from: period('2010') }, '?time=2010..latest'],
  ['one period alone is written once', { from: period('2015'), to: period('2015') }, '?time=2015'],
  ['an empty list is none', { show: [] }, '?show=none'],
  ['marks in one order, however chosen', { show: ['country', 'interval'] }, '?show=interval~country'],
  ['women in lower case', { sex: 'F' }, '?sex=f'],
  ['visitors who had booked', { channel: 'booked' }, '?channel=booked'],
  ['a search, its space as +', { find: 'есіл 2' }, '?find=%D0%B5%D1%81%D1%96%D0%BB+2'],
  ['per 1,000 residents', { per: 'resident' }, '?per=resident'],
  ['topics', { topics: ['economy', 'transport'] }, '?topic=economy~transport'],
  [
    'several in the order of the grammar',
    { scale: 'own', data: 'published', pool: 3, view: 'gap' },
    '?view=gap&pool=3&data=published&scale=own',
  ],
]

test.each(short)('the address bar holds only what differs: %s', (_reason, changes, printed) => {
  expect(printQuestion({ ...base, ...changes }, PUBLISHED, 'short')).toBe(printed)
})

test('the link to share holds all that decides the picture, and the release', () => {
  expect(printQuestion(base, PUBLISHED, 'full', '2026-11-22')).toBe(
    '?cities=astana~shymkent&time=earliest..latest&view=side&show=country&pool=1&per=total&sex=t' +
      '&channel=all&data=all&scale=shared&release=2026-11-22',
  )
})
