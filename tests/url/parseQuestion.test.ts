import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodIndex, type Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import { defaultQuestion } from '#src/url/defaultQuestion.ts'
import { PARAMETERS } from '#src/url/notice.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { printQuestion } from '#src/url/printQuestion.ts'
import { EMPTY_VOCABULARY } from '#src/url/vocabulary.ts'
import { PUBLISHED, vocabularies } from './vocabularies.ts'

/** Searches that look like links, and those that do not. */
const searches = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom<string>(...PARAMETERS, '__proto__', 'amp;cities'), fc.string()),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                ...'astana Almaty nur-sultan ~ .. , 2010 2031 1950-Q2 latest earliest'.split(' '),
                ...'none country gap f 3 %7E % + ) __proto__ health own'.split(' '),
                ' ',
              ),
            )
            .map((parts) => parts.join('')),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
)

describe('whatever a link says', () => {
  test('there is a question that the release can answer', () => {
    fc.assert(
      fc.property(vocabularies, searches, (vocabulary, search) => {
        const { question, notices } = parseQuestion(search, vocabulary)
        const known = vocabulary.cities.map(({ id }) => id)
        expect(known).toContain(question.cities[0])
        expect(known).toContain(question.cities[1])
        expect(question.cities[0]).not.toBe(question.cities[1])
        for (const end of [question.from, question.to]) {
          if (end !== 'earliest' && end !== 'latest') expect(vocabulary.periods).toContain(end)
        }
        if (question.from !== 'earliest' && question.to !== 'latest') {
          expect(periodIndex(question.from)).toBeLessThanOrEqual(periodIndex(question.to))
        }
        for (const topic of question.topics) expect(vocabulary.topics).toContain(topic)
        expect(notices.length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['short', 'full'] as const)('its %s form is final: parsed again, nothing is left to mend', (mode) => {
    fc.assert(
      fc.property(vocabularies, searches, (vocabulary, search) => {
        const { question } = parseQuestion(search, vocabulary)
        const printed = printQuestion(question, vocabulary, mode)
        expect(parseQuestion(printed, vocabulary)).toEqual({ question, notices: [] })
      }),
      { numRuns: 500 },
    )
  })
})

const base = defaultQuestion(PUBLISHED)
const period = (text: string) => text as Period
type Row = readonly [reason: string, search: string, changes: Partial<Question>]

const understood: readonly Row[] = [
  ['nothing asked', '', {}],
  ['a question mark alone', '?', {}],
  ['the question mark may be missing', 'view=table', { view: 'table' }],
  ['two cities, left and right', '?cities=almaty~astana', { cities: ['almaty', 'astana'] }],
  ['a tilde encoded by a mail program', '?cities=almaty%7Eastana', { cities: ['almaty', 'astana'] }],
  ['a link encoded twice', '?cities=almaty%257Eastana', { cities: ['almaty', 'astana'] }],
  ['upper case', '?CITIES=Almaty~ASTANA&View=TABLE', { cities: ['almaty', 'astana'], view: 'table' }],
  ['spaces as plus', '?cities=+almaty+~+astana+', { cities: ['almaty', 'astana'] }],
  ['spaces as %20', '?cities=almaty%20~%20astana%20', { cities: ['almaty', 'astana'] }],
  ['a full stop of the sentence', '?cities=almaty~astana.', { cities: ['almaty', 'astana'] }],
  ['a bracket and a comma of the sentence', '?view=gap),', { view: 'gap' }],
  ['a closing quotation mark', '?view=gap%C2%BB', { view: 'gap' }],
  ['an ampersand escaped as HTML', '?view=gap&amp;pool=3', { view: 'gap', pool: 3 }],
  ['an ampersand escaped as HTML twice', '?view=gap&amp;amp;pool=3', { view: 'gap', pool: 3 }],
  ['a zero-width space', '?view=g%E2%80%8Bap', { view: 'gap' }],
  ['a range of years', '?time=2010..2023', { from: period('2010'), to: period('2023') }],
  ['one period is both ends', '?time=2015', { from: period('2015'), to: period('2015') }],
  ['one period and a full stop', '?time=2015.', { from: period('2015'), to: period('2015') }],
  ['the last period alone', '?time=latest', { from: period('2024'), to: 'latest' }],
  ['the first period alone', '?time=earliest', { from: 'earliest', to: period('2000') }],
  ['all periods in words', '?time=earliest..latest', {}],
  ['an end left out', '?time=2010..', { from: period('2010') }],
  ['a beginning left out', '?time=..2010', { to: period('2010') }],
  ['a range and a full stop', '?time=2010..2023.', { from: period('2010'), to: period('2023') }],
  ['a range and an ellipsis of the sentence', '?time=2010..2023...', { from: period('2010'), to: period('2023') }],
  ['nothing shown beside the lines', '?show=none', { show: [] }],
  ['marks in any order, twice', '?show=events~interval~events', { show: ['interval', 'events'] }],
  ['both sexes by the printed letter', '?sex=t', {}],
  ['both sexes by the code of the sheet', '?sex=_T', {}],
  ['women', '?sex=F', { sex: 'F' }],
  ['totals per 1,000 residents', '?per=Resident.', { per: 'resident' }],
  ['totals as they are', '?per=total', {}],
  ['topics in the order of the sheets', '?topic=Transport~economy', { topics: ['economy', 'transport'] }],
  ['published figures only', '?data=published&scale=own', { data: 'published', scale: 'own' }],
  ['what advertisers add', '?utm_source=a&fbclid=b&gclid=c&yclid=d&ysclid=e&_openstat=f', {}],
  ['the scenario of a mock', '?scenario=offline&view=gap', { view: 'gap' }],
  ['the release is read elsewhere', '?release=nonsense&release=2', {}],
]

test.each(understood)('understood without a word: %s', (_reason, search, changes) => {
  expect(parseQuestion(search, PUBLISHED)).toEqual({ question: { ...base, ...changes }, notices: [] })
})

test('a hostile link cannot fill the page with notices', () => {
  const search = Array.from({ length: 5000 }, (_, index) => `p${index}=1`).join('&')
  const { notices } = parseQuestion(`${search.slice(0, 2000)}&cities=atlantis~astana`, PUBLISHED)
  expect(notices).toHaveLength(20)
  expect(notices[0]).toEqual({ kind: 'unknown-city', given: 'atlantis', used: 'shymkent' })
})

test.each([
  ['punctuation without end', `?cities=${'.'.repeat(2_000_000)}x`],
  ['names without end', `?${Array.from({ length: 200_000 }, (_, index) => `p${index}`).join('&')}&view&view&view`],
  ['separators without end', `?time=${'2010 '.repeat(400_000)}`],
])('a link of megabytes is answered at once: %s', (_reason, search) => {
  const start = performance.now()
  parseQuestion(search, PUBLISHED)
  expect(performance.now() - start).toBeLessThan(500)
})

test('no link changes a prototype', () => {
  parseQuestion('?__proto__[polluted]=1&constructor.prototype.polluted=1&cities=__proto__~constructor', PUBLISHED)
  expect({}).not.toHaveProperty('polluted')
})

test('a release without cities and periods still gets the cities of the memorandum', () => {
  const { question, notices } = parseQuestion('?cities=almaty~astana&time=2010', EMPTY_VOCABULARY)
  expect(question.cities).toEqual(['astana', 'shymkent'])
  expect([question.from, question.to]).toEqual(['earliest', 'latest'])
  expect(notices.map(({ kind }) => kind)).toContain('unknown-time')
})

test('a release without a default city falls back to those that it has', () => {
  const cities = ['aktau', 'almaty', 'shymkent'].map((id) => ({ id, aliases: [] }))
  expect(parseQuestion('', { ...PUBLISHED, cities }).question.cities).toEqual(['shymkent', 'aktau'])
})

test('months are a calendar of their own beside years', () => {
  const periods = [...PUBLISHED.periods, period('2024-01'), period('2024-02'), period('2024-03')]
  const { question, notices } = parseQuestion('?time=2024-02..2024-09', { ...PUBLISHED, periods })
  expect([question.from, question.to]).toEqual(['2024-02', '2024-03'])
  expect(notices).toEqual([
    { kind: 'time-outside', given: '2024-02..2024-09', from: '2024-02', to: '2024-03' },
  ])
})

test('a year and a month have no common order, though the release has both', () => {
  const periods = [...PUBLISHED.periods, period('2024-01'), period('2024-02')]
  const { question, notices } = parseQuestion('?time=2010..2024-02', { ...PUBLISHED, periods })
  expect([question.from, question.to]).toEqual(['2010', 'latest'])
  expect(notices).toEqual([{ kind: 'unknown-time', given: '2024-02' }])
})

test('quarters may be written in lower case', () => {
  const periods = [period('2024-Q1'), period('2024-Q2')]
  expect(parseQuestion('?time=2024-q2', { ...PUBLISHED, periods }).question.from).toBe('2024-Q2')
})
