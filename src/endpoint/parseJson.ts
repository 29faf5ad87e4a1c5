import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Fault } from './failure.ts'
import type { FetchedFile } from './fetchFile.ts'

/**
 * The JSON that a body holds.
 * @param expectedBytes size known from elsewhere, said in the fault of a cut body; null where the header must do
 * @returns else what came instead: a web page, a body whose end is missing, or something that is not JSON
 */
export function parseJson(file: FetchedFile, expectedBytes: number | null): Result<unknown, Fault> {
  const text = new TextDecoder().decode(file.bytes)
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    if (isWebPage(text, file.contentType)) return err({ kind: 'web-page' })
    const expected = expectedBytes ?? file.announcedBytes
    const receivedBytes = file.bytes.byteLength
    return err(isCutJson(text) ? { kind: 'cut', expectedBytes: expected, receivedBytes } : { kind: 'not-json' })
  }
}

function isWebPage(text: string, contentType: string): boolean {
  return /^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(text) || /^text\/html\b/i.test(contentType)
}

/**
 * True for the beginning of an object or a list whose brackets are not all closed.
 * Each engine names this error in its own words, so none of them can be asked.
 */
function isCutJson(text: string): boolean {
  const closers: string[] = []
  let inString = false
  if (!/^\s*([{[]|$)/.test(text)) return false
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') closers.push('}')
    else if (char === '[') closers.push(']')
    else if ((char === '}' || char === ']') && closers.pop() !== char) return false
  }
  return inString || closers.length > 0 || text.trim() === ''
}
