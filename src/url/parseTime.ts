import { comparePeriods, parsePeriod, type Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import { cut } from './cut.ts'
import { frequencyOf } from './frequencyOf.ts'
import { GIVEN_LENGTH, type Notice } from './notice.ts'
import { withoutTrailingPunctuation } from './readParameters.ts'

type End = Period | 'earliest' | 'latest'

interface Time {
  readonly from: Question['from']
  readonly to: Question['to']
  readonly notices: readonly Notice[]
}

/** `2010-2023`, `2010 – 2023`, `2010...2023`, `2010/2023`: two ends with something else than `..` between them. */
const END = '(\\d{4}(?:-q[1-4]|-\\d\\d)?|earliest|latest)'
const FOREIGN_RANGE = new RegExp(`^${END}(?:\\s*(?:\\.{3,}|[-–—~:,;|/_])\\s*|\\s+)${END}$`, 'i')

/**
 * The periods that the value of `time` names, in order and within what is published, and what was mended.
 * One period alone is both ends; an end left out (`2010..`) is open. An end that names no period of the calendar is
 * dropped and the other one kept.
 * @param periods all that the release has; years, quarters and months are calendars of their own
 */
export function parseTime(text: string, periods: readonly Period[]): Time {
  const { ends, foreign } = splitEnds(text)
  const notices: Notice[] = foreign ? [{ kind: 'repaired-separator', name: 'time' }] : []
  const [start, stop = start] = ends
  const left = parseEnd(start, periods, 'earliest')
  const right = ends.length === 1 ? left : parseEnd(stop, periods, 'latest')
  const calendar = calendarOf(periods, left, right)
  const [first, last] = [calendar[0], calendar.at(-1)]
  if (first === undefined || last === undefined || (left === null && right === null)) {
    return { from: 'earliest', to: 'latest', notices: [...notices, unknownTime(text)] }
  }
  if (left === null) notices.push(unknownTime(start))
  const fits = right !== null && (isWord(right) || frequencyOf(right) === frequencyOf(first))
  if (!fits) notices.push(unknownTime(stop))
  const given: readonly [End, End] = [left ?? 'earliest', fits ? right : 'latest']

  const reversed = compareEnds(given[0], given[1]) > 0
  const [early, late] = reversed ? [given[1], given[0]] : given
  const clamped = { from: clamp(early, first, last), to: clamp(late, first, last) }
  const from = clamped.from === 'latest' ? last : clamped.from
  const to = clamped.to === 'earliest' ? first : clamped.to
  if (reversed) notices.push({ kind: 'reversed-time', from, to })
  if (clamped.from !== early || clamped.to !== late) {
    notices.push({ kind: 'time-outside', given: cut(text, GIVEN_LENGTH), from, to })
  }
  return { from, to, notices }
}

/** One end or two as written, an open one empty; texts that are no range stay one end, which names no period. */
function splitEnds(text: string): {
  readonly ends: readonly [string] | readonly [string, string]
  readonly foreign: boolean
} {
  const trimmed = withoutTrailingPunctuation(text)
  const foreign = parsePeriod(trimmed) === null ? FOREIGN_RANGE.exec(trimmed) : null
  if (foreign !== null) return { ends: [foreign[1] ?? '', foreign[2] ?? ''], foreign: true }
  const [start = '', stop, ...more] = trimmed.split('..')
  if (stop !== undefined) return { ends: more.length === 0 ? [start, stop] : [trimmed], foreign: false }
  // The two dots of an open range are no punctuation of the sentence around the link.
  const open = text.trimStart().slice(trimmed.length).startsWith('..')
  return { ends: open ? [start, ''] : [start], foreign: false }
}

/** The periods of the frequency that the link asks for, else of the first one of the release. */
function calendarOf(periods: readonly Period[], left: End | null, right: End | null): readonly Period[] {
  const named = [left, right].find((end) => end !== null && !isWord(end)) ?? periods[0]
  return named === undefined || isWord(named) ? [] : sameFrequency(periods, named)
}

/** Null when the text names no period of a frequency that the release has. */
function parseEnd(text: string, periods: readonly Period[], open: End): End | null {
  const word = text.trim().toLowerCase()
  if (word === '') return open
  if (word === 'earliest' || word === 'latest') return word
  const period = parsePeriod(word.toUpperCase())
  return period !== null && sameFrequency(periods, period).length > 0 ? period : null
}

function sameFrequency(periods: readonly Period[], like: Period): readonly Period[] {
  return periods.filter((period) => frequencyOf(period) === frequencyOf(like))
}

function isWord(end: End): end is 'earliest' | 'latest' {
  return end === 'earliest' || end === 'latest'
}

function compareEnds(left: End, right: End): number {
  if (left === right) return 0
  if (left === 'earliest' || right === 'latest') return -1
  if (left === 'latest' || right === 'earliest') return 1
  return comparePeriods(left, right)
}

function clamp(end: End, first: Period, last: Period): End {
  if (isWord(end)) return end
  if (comparePeriods(end, first) < 0) return first
  return comparePeriods(end, last) > 0 ? last : end
}

function unknownTime(given: string): Notice {
  return { kind: 'unknown-time', given: cut(given, GIVEN_LENGTH) }
}
