import { describe, expect, test } from 'vitest'
import { RESIDENT, WORDS } from './languages.ts'

type Tree = { readonly [key: string]: unknown }
type Leaf = readonly [path: string, leaf: unknown]

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

function leavesOf(tree: Tree, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leavesOf(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
  )
}

/**
 * Sentences take figures and areas; say.test.ts reads them whole. Chart announcements take objects too. Services choose words
 * by kinds, hours and weekdays; services.test.tsx reads their sentences.
 */
const TAKES_OBJECTS =
  /^(?:sentences|brief)\.|^charts\.point$|^panels\.panel$|^services\.(?:hours|places|shut|shutBefore|changed|liveAge|waiting-times\.\w+|bus-punctuality\.\w+)$/

/** Counts decide a form; some texts say the form alone. */
const COUNTS = 7

/** What a function of texts says when it is given marks, or numbers where it needs them for a plural. */
function callWith(path: string, call: (...texts: never[]) => unknown, marks: readonly (string | number)[]): string {
  const said: unknown = Reflect.apply(call, undefined, marks.slice(0, call.length))
  if (typeof said !== 'string') throw new Error(`${path} gives no text`)
  return said
}

/** Functions whose numbers decide a plural, by the place of the number. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'filters.shown': [0],
  'failures.timeout.failed': [0],
  'notices.wrong-number-of-cities': [0],
  'overview.intro': [0, 1],
  'memorandum.summary': [0, 1],
  'overview.indicatorsCount': [0],
  'data.late': [0],
  'data.added': [0],
  'data.revised': [0],
  'data.reprinted': [0],
  'data.removed': [0],
  'data.indicatorsAdded': [0],
}

const ALL = {
  en: { ...WORDS.en, resident: RESIDENT.en },
  ru: { ...WORDS.ru, resident: RESIDENT.ru },
  kk: { ...WORDS.kk, resident: RESIDENT.kk },
}
const { en, ru, kk } = ALL

/** English words that stand in Cyrillic texts: names, keys of the keyboard, formats. */
const LATIN_ALLOWED = new Set(['English', 'Eng', 'Home', 'End', 'JSON', 'stat', 'cookie', 'P', 'mid'])

/** Words that a Latin look-alike may hide in: only one alphabet a word. Marks of this test are Latin and left out. */
const mixesAlphabets = (word: string): boolean => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)

describe.each(Object.entries(ALL))('words in %s', (_lang, words) => {
  const leaves = leavesOf(words)

  test('have the same keys as the English ones', () => {
    expect(leaves.map(([path]) => path).toSorted()).toEqual(leavesOf(en).map(([path]) => path).toSorted())
  })

  test('hold no empty text, no loose space and no unfinished one', () => {
    for (const [path, leaf] of leaves) {
      if (typeof leaf === 'function') continue
      expect(typeof leaf, path).toBe('string')
      expect(leaf, path).toMatch(/^\S(?:.*\S)?$/)
      expect(leaf, path).not.toMatch(/ {2}|undefined|TODO|\.\.\.|"|--/)
    }
  })

  test('mention every argument of every function', () => {
    for (const [path, leaf] of leaves) {
      if (typeof leaf !== 'function' || TAKES_OBJECTS.test(path)) continue
      const marks = Array.from({ length: leaf.length }, (_, index) =>
        NUMBERS[path]?.includes(index) === true ? COUNTS + index : `«mark${index}»`,
      )
      expect(leaf.length, path).toBeGreaterThan(0)
      const said = callWith(path, leaf as (...texts: never[]) => unknown, marks)
      for (const mark of marks) expect(said, path).toContain(String(mark))
    }
  })

  test('never claim that nothing differs', () => {
    const forbidden =
      /insignificant|no difference|незначим|нет разницы|без изменений|одинаков|айырмашылық жоқ|бірдей болды/i
    for (const [path, leaf] of leavesOf({ sentences: words.sentences, brief: words.brief, panels: words.panels, charts: words.charts })) {
      expect(String(leaf), path).not.toMatch(forbidden)
    }
  })
})

test.each(['ru', 'kk'] as const)('no Latin letters hide in Cyrillic words: %s', (lang) => {
  for (const [path, leaf] of leavesOf(ALL[lang])) {
    const text = typeof leaf === 'string' ? leaf : String(leaf).replace(/\$\{[^}]*\}/g, ' ')
    for (const word of text.match(/[\p{L}]+/gu) ?? []) {
      expect(mixesAlphabets(word), `${path}: ${word}`).toBe(false)
      if (typeof leaf === 'string' && /\p{Script=Latin}/u.test(word)) {
        expect(LATIN_ALLOWED.has(word), `${path}: ${word}`).toBe(true)
      }
    }
  }
})

test('Russian texts hold no Kazakh letters but in names', () => {
  for (const [path, leaf] of leavesOf(ru)) {
    if (typeof leaf !== 'string') continue
    expect(leaf.replace(/Егіз|Қазақша|Қаз/g, ''), path).not.toMatch(/[әғқңөұүһі]/i)
  }
})

test.each([
  [1, 'Показано: 1 показатель'],
  [3, 'Показано: 3 показателя'],
  [35, 'Показано: 35 показателей'],
])('Russian: %d shown', (count, said) => {
  expect(ru.filters.shown(count)).toBe(said)
})

test('a city that is announced as missing needs no gender in Russian', () => {
  expect(ru.notices['unknown-city']('paris', 'Астана')).toBe('Города «paris» здесь нет. Вместо него: Астана.')
})

test.each([
  ['after a vowel', 'Астана', 'Шымкент', 'Астана мен Шымкент қатар'],
  ['after a voiceless consonant', 'Шымкент', 'Астана', 'Шымкент пен Астана қатар'],
  ['after и or ы', 'Алматы', 'Астана', 'Алматы мен Астана қатар'],
  ['after з', 'Тараз', 'Астана', 'Тараз бен Астана қатар'],
])('the Kazakh "and" %s', (_reason, left, right, title) => {
  expect(kk.overview.title(left, right)).toBe(title)
})

test('the announcement of a point names place, period, value, unit, count, interval and flags', () => {
  const texts = {
    place: 'Astana',
    period: '2023',
    value: '9.1',
    unit: 'deaths per 100,000 live births',
    count: '3 deaths',
    interval: ['1.9', '26.6'] as const,
    flags: ['provisional'],
  }
  expect(en.charts.point(texts)).toBe(
    'Astana, 2023: 9.1 deaths per 100,000 live births, 3 deaths, 95% interval from 1.9 to 26.6, provisional',
  )
  expect(ru.charts.point({ ...texts, count: null, interval: null, flags: [] })).toBe(
    'Astana, 2023: 9.1 deaths per 100,000 live births',
  )
})

test('the name of a panel tells one value from two, and none from both', () => {
  const panel = { indicator: 'PM10', place: 'Астана', unit: 'мг/м³' }
  const first = { period: '2012', value: '0,1' }
  const last = { period: '2023', value: '0,2' }
  expect(ru.panels.panel({ ...panel, first, last, missing: ['2014: скрыто'] })).toBe(
    'PM10, Астана, мг/м³. 2012: 0,1; 2023: 0,2; 2014: скрыто',
  )
  expect(ru.panels.panel({ ...panel, first: last, last, missing: [] })).toBe('PM10, Астана, мг/м³. 2023: 0,2')
  expect(kk.panels.panel({ ...panel, first: null, last: null, missing: [] })).toBe('PM10, Астана: дерек жоқ')
})
