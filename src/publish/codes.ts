import { createHash } from 'node:crypto'

/** Characters of words in a code: enough to recognise it by. */
const LONGEST = 32

/** Codes by identity: a sheet names few sources, each in very many rows. */
const given = new Map<string, string>()

/**
 * Short code of a text that has none: words to recognise it by and a hash to tell it from others.
 * The same in every release, whatever else stands in the sheets.
 * @param words from which the readable part is made
 * @param identity all that tells it from others
 */
function codeOf(words: string, identity: readonly string[]): string {
  const key = JSON.stringify(identity)
  const known = given.get(key)
  if (known !== undefined) return known
  const readable = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 6)
  const code = readable === '' ? hash : `${readable}-${hash}`
  given.set(key, code)
  return code
}

/** Code of a source; the last part of its name tells most: "..., indicator 3.1.1". */
export function sourceCode(source: { readonly text: string; readonly url: string; readonly relayed: boolean }): string {
  const last = source.text.split(',').at(-1) ?? ''
  return codeOf(last, [source.text, source.url, String(source.relayed)])
}

/** Code of a note. */
export function noteCode(text: string): string {
  return codeOf(text, [text])
}
