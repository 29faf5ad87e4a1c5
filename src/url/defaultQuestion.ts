import type { Question } from '#src/model/question.ts'
import { DEFAULT_CITIES, type Vocabulary } from './vocabulary.ts'

/** What a link without parameters asks. */
export function defaultQuestion(vocabulary: Vocabulary): Question {
  const first = spareCity(vocabulary, null)
  return {
    cities: [first, spareCity(vocabulary, first)],
    from: 'earliest',
    to: 'latest',
    view: 'side',
    show: ['country'],
    pool: 1,
    per: 'total',
    sex: '_T',
    topics: [],
    channel: '_T',
    find: '',
    data: 'all',
    scale: 'shared',
  }
}

/**
 * The city to stand in for one that cannot be shown: the first default one but `taken`, then any other of the release.
 * A release with fewer than two cities still gets a pair, of the default ones.
 */
export function spareCity({ cities }: Vocabulary, taken: string | null): string {
  const known = cities.map(({ id }) => id)
  const preferred = [...DEFAULT_CITIES.filter((id) => known.includes(id)), ...known, ...DEFAULT_CITIES]
  return preferred.find((id) => id !== taken) ?? DEFAULT_CITIES[0]
}
