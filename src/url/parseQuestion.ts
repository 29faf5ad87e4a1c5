import { SHOWS, VIEWS, type Question, type Show } from '#src/model/question.ts'
import { cut } from './cut.ts'
import { defaultQuestion } from './defaultQuestion.ts'
import { GIVEN_LENGTH, type Notice, type Parameter } from './notice.ts'
import { parseCities } from './parseCities.ts'
import { parseTime } from './parseTime.ts'
import { readParameters, withoutTrailingPunctuation } from './readParameters.ts'
import { splitItems } from './splitItems.ts'
import type { Vocabulary } from './vocabulary.ts'

/** More would fill the reader's page with what a broken or hostile link says. */
const MOST_NOTICES = 20

const POOLS = [
  ['1', 1],
  ['3', 3],
] as const

const SEX_LETTERS = [
  ['t', '_T'],
  ['f', 'F'],
  ['m', 'M'],
  ['_t', '_T'],
] as const

const CHANNEL_WORDS = [
  ['all', '_T'],
  ['walk-in', 'walk-in'],
  ['booked', 'booked'],
] as const

/** Names are shorter; what a link says beyond it is no search. */
const LONGEST_FIND = 60

const named = <const T extends string>(values: readonly T[]) => values.map((value) => [value, value] as const)

/**
 * The question that the query of a link asks, and what of the query was dropped or mended.
 * Always a question that the release can answer: two different cities, the earlier period first. `release` is left to
 * parseRelease, which decides what the vocabulary is. Inverse of printQuestion. Never throws.
 * @param search with or without its question mark
 */
export function parseQuestion(
  search: string,
  vocabulary: Vocabulary,
): { readonly question: Question; readonly notices: readonly Notice[] } {
  const parameters = readParameters(search)
  const others = parameters.notices.filter((notice) => !('name' in notice && notice.name === 'release'))
  const notices: Notice[] = []
  const initial = defaultQuestion(vocabulary)

  /** What a parser makes of a parameter, with its notices kept; null when the link does not carry it. */
  function read<T extends WithNotices>(name: Parameter, parse: (text: string) => T): T | null {
    const text = parameters.values.get(name)
    if (text === undefined) return null
    const parsed = parse(text)
    notices.push(...parsed.notices)
    return parsed
  }

  function readChoice<T>(name: Parameter, choices: Choices<T>, fallback: T): T {
    const parsed = read(name, (text) => parseChoice(name, text, choices, fallback))
    return parsed === null ? fallback : parsed.value
  }

  const cities = read('cities', (text) => parseCities(text, vocabulary))?.cities
  const time = read('time', (text) => parseTime(text, vocabulary.periods))
  const question: Question = {
    cities: cities ?? initial.cities,
    from: time?.from ?? initial.from,
    to: time?.to ?? initial.to,
    view: readChoice('view', named(VIEWS), initial.view),
    show: read('show', (text) => parseShow(text, initial.show))?.show ?? initial.show,
    pool: readChoice('pool', POOLS, initial.pool),
    per: readChoice('per', named(['total', 'resident']), initial.per),
    sex: readChoice('sex', SEX_LETTERS, initial.sex),
    topics: read('topic', (text) => parseTopics(text, vocabulary.topics))?.topics ?? initial.topics,
    channel: readChoice('channel', CHANNEL_WORDS, initial.channel),
    find: cutPlain(parameters.values.get('find') ?? initial.find),
    data: readChoice('data', named(['all', 'published']), initial.data),
    scale: readChoice('scale', named(['shared', 'own']), initial.scale),
  }
  return { question, notices: [...notices, ...others].slice(0, MOST_NOTICES) }
}

/** What a reader looks for, as it was written. */
function cutPlain(text: string): string {
  return Array.from(text.slice(0, 2 * LONGEST_FIND)).slice(0, LONGEST_FIND).join('').trim()
}

interface WithNotices {
  readonly notices: readonly Notice[]
}

/** What a link may say, and what it stands for. */
type Choices<T> = readonly (readonly [string, T])[]

function parseChoice<T>(
  name: Parameter,
  text: string,
  choices: Choices<T>,
  fallback: T,
): { readonly value: T; readonly notices: readonly Notice[] } {
  const wanted = withoutTrailingPunctuation(text).toLowerCase()
  const choice = choices.find(([word]) => word === wanted)
  if (choice !== undefined) return { value: choice[1], notices: [] }
  const used = choices.find(([, value]) => value === fallback)?.[0] ?? ''
  return { value: fallback, notices: [{ kind: 'unknown-value', name, given: cut(text, GIVEN_LENGTH), used }] }
}

/** In the order of SHOWS; `none` alone is an empty list, nothing known is the default. */
function parseShow(
  text: string,
  fallback: readonly Show[],
): { readonly show: readonly Show[]; readonly notices: readonly Notice[] } {
  const { items, foreign } = splitItems(text)
  const notices: Notice[] = foreign ? [{ kind: 'repaired-separator', name: 'show' }] : []
  if (items.length === 1 && items[0]?.toLowerCase() === 'none') return { show: [], notices }
  const known = knownOf(items, SHOWS)
  const show = known.length > 0 ? known : fallback
  for (const item of unknownOf(items, SHOWS)) {
    notices.push({ kind: 'unknown-value', name: 'show', given: cut(item, GIVEN_LENGTH), used: show.join('~') })
  }
  return { show, notices }
}

/** In the order of the vocabulary; nothing known is all topics. */
function parseTopics(
  text: string,
  topics: readonly string[],
): { readonly topics: readonly string[]; readonly notices: readonly Notice[] } {
  const { items, foreign } = splitItems(text)
  const notices: Notice[] = foreign ? [{ kind: 'repaired-separator', name: 'topic' }] : []
  for (const item of unknownOf(items, topics)) {
    notices.push({ kind: 'unknown-topic', given: cut(item, GIVEN_LENGTH) })
  }
  return { topics: knownOf(items, topics), notices }
}

function knownOf<T extends string>(items: readonly string[], known: readonly T[]): readonly T[] {
  return known.filter((id) => items.some((item) => isSameId(item, id)))
}

function unknownOf(items: readonly string[], known: readonly string[]): readonly string[] {
  return [...new Set(items)].filter((item) => !known.some((id) => isSameId(item, id)))
}

function isSameId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
