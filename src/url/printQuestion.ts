import { SHOWS, type Question } from '#src/model/question.ts'
import { defaultQuestion } from './defaultQuestion.ts'
import { PARAMETERS, type Parameter } from './notice.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The query of a link that asks a question: `?cities=almaty~astana&time=2015..latest`, '' when nothing is to be said.
 * `short` carries what differs from the default, for the address bar; `full` all that decides the picture, for Share:
 * it stays when a default changes. All topics are no filter and are never written. Inverse of parseQuestion and
 * parseRelease for questions whose lists stand in the order of the vocabulary.
 * @param release the release to pin; null for the newest
 */
export function printQuestion(
  question: Question,
  vocabulary: Vocabulary,
  mode: 'short' | 'full',
  release: string | null = null,
): string {
  const values = valuesOf(question)
  const usual = valuesOf(defaultQuestion(vocabulary))
  const parts = PARAMETERS.flatMap((name) => {
    const value = name === 'release' ? (release ?? '') : values[name]
    const told = name === 'release' || mode === 'full' || value !== usual[name]
    return value !== '' && told ? [`${name}=${encoded(value)}`] : []
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function valuesOf(question: Question): Readonly<Record<Exclude<Parameter, 'release'>, string>> {
  const { from, to } = question
  return {
    cities: question.cities.join('~'),
    time: from === to ? from : `${from}..${to}`,
    view: question.view,
    show: SHOWS.filter((show) => question.show.includes(show)).join('~') || 'none',
    pool: String(question.pool),
    per: question.per,
    sex: question.sex.replace('_', '').toLowerCase(),
    topic: question.topics.join('~'),
    channel: question.channel === '_T' ? 'all' : question.channel,
    find: question.find,
    data: question.data,
    scale: question.scale,
  }
}

/** As URLSearchParams does, which never throws, but with `~` as it is. */
function encoded(value: string): string {
  return new URLSearchParams({ value }).toString().slice('value='.length).replaceAll('%7E', '~')
}
