import { cut } from './cut.ts'
import { GIVEN_LENGTH, PARAMETERS, type Notice, type Parameter } from './notice.ts'

/** Left by advertisers, messengers and our own mocks: no part of a question, and no reader's fault. */
const FOREIGN = /^(?:utm_.*|_openstat|scenario|[a-z]*clid|[gw]braid|mc_[ce]id|igshid?|_g[al]|_hs(?:enc|mi))$/

/** Servers refuse longer links; it bounds the work that a hostile one can ask for. */
const LONGEST_SEARCH = 8192

const TRAILING_PUNCTUATION = /[\s.,;:!?)\]}>'"*»”’]+$/u

/** What a messenger adds to the end of a link is no part of its last value. */
export function withoutTrailingPunctuation(text: string): string {
  return text.replace(TRAILING_PUNCTUATION, '').trimStart()
}

/**
 * The values of a query by their names, each once, and what is to be said of the others.
 * Names are in lower case and free of the `amp;` of a link that was escaped as HTML. Values are decoded, twice where
 * they were encoded twice (but for what a reader looks for, which may hold any sign), and free of invisible characters.
 * Never throws.
 */
export function readParameters(search: string): {
  readonly values: ReadonlyMap<Parameter, string>
  readonly notices: readonly Notice[]
} {
  const values = new Map<Parameter, string>()
  const notices: Notice[] = []
  const seen = new Set<string>()
  for (const [rawName, rawValue] of new URLSearchParams(search.slice(0, LONGEST_SEARCH))) {
    const name = rawName.trim().toLowerCase().replace(/^(?:amp;)+/, '')
    const parameter = PARAMETERS.find((known) => known === name)
    const repeated = seen.has(name)
    seen.add(name)
    if (parameter === undefined) {
      if (!repeated && name !== '' && !FOREIGN.test(name)) {
        notices.push({ kind: 'unknown-parameter', name: cut(name, GIVEN_LENGTH) })
      }
    } else if (!repeated) {
      const value = readable(parameter === 'find' ? rawValue : decodedAgain(rawValue))
      if (value === '') notices.push({ kind: 'empty-parameter', name: parameter })
      else values.set(parameter, value)
    } else if (!notices.some((notice) => notice.kind === 'repeated-parameter' && notice.name === parameter)) {
      notices.push({ kind: 'repeated-parameter', name: parameter })
    }
  }
  return { values, notices }
}

function readable(value: string): string {
  return value.normalize('NFKC').replace(/\p{Cf}/gu, '').trim()
}

/** Some services encode the whole link once more: `%257E`. */
function decodedAgain(value: string): string {
  if (!/%[0-9a-f]{2}/i.test(value)) return value
  return new URLSearchParams(`value=${value.replaceAll('&', '%26')}`).get('value') ?? value
}
