import { cut } from './cut.ts'
import { defaultQuestion, spareCity } from './defaultQuestion.ts'
import { findEntry } from './findEntry.ts'
import { GIVEN_LENGTH, type Notice } from './notice.ts'
import { splitItems } from './splitItems.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Two different cities from the value of `cities`, left and right, and what was mended.
 * A city that is known keeps its side; the other side falls back to a default city not yet used.
 */
export function parseCities(
  text: string,
  vocabulary: Vocabulary,
): { readonly cities: readonly [string, string]; readonly notices: readonly Notice[] } {
  const { items, foreign } = splitItems(text)
  const notices: Notice[] = foreign ? [{ kind: 'repaired-separator', name: 'cities' }] : []
  const [left, right] = [items[0], items[1]].map((item) => (item === undefined ? null : sideOf(item, vocabulary)))
  const cities = pairOf(left?.id ?? null, right?.id ?? null, vocabulary)

  for (const [index, side] of [left ?? null, right ?? null].entries()) {
    const used = index === 0 ? cities[0] : cities[1]
    if (side === null) continue
    if (side.id === null) notices.push({ kind: 'unknown-city', given: side.given, used })
    else if (side.renamed) notices.push({ kind: 'renamed-city', given: side.given, used: side.id })
    if (side.id !== null && side.id !== used) notices.push({ kind: 'same-city-twice', given: side.given, used })
  }
  if (items.length !== 2) notices.push({ kind: 'wrong-number-of-cities', given: items.length, used: cities })
  return { cities, notices }
}

interface Side {
  readonly given: string
  /** Null when no city has this id. */
  readonly id: string | null
  readonly renamed: boolean
}

function sideOf(item: string, { cities }: Vocabulary): Side {
  const entry = findEntry(cities, item)
  return { given: cut(item, GIVEN_LENGTH), id: entry?.id ?? null, renamed: entry?.renamed ?? false }
}

function pairOf(left: string | null, right: string | null, vocabulary: Vocabulary): readonly [string, string] {
  if (left !== null) return [left, right === null || right === left ? spareCity(vocabulary, left) : right]
  return right === null ? defaultQuestion(vocabulary).cities : [spareCity(vocabulary, right), right]
}
