import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Fault } from './problem.ts'

const SAVE_AS_UTF8 = 'in Excel choose "Save as", then "CSV UTF-8 (comma delimited)"'

/** Excel writes "?" for a letter that Windows-1251 cannot hold (ә ғ қ ң ө ұ ү һ), and the letter is gone. */
const LOST_LETTER = /\?(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})\?\?|\uFFFD/u

/**
 * Text of a sheet, without its byte order mark.
 * @returns else what is wrong and what to do: a workbook, or another encoding than UTF-8
 */
export function decodeSheet(bytes: Uint8Array): Result<string, Fault> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return err({ problem: 'this is an Excel workbook, not a CSV file', remedy: SAVE_AS_UTF8 })
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ problem: 'the file is not in UTF-8, the encoding that holds Kazakh letters', remedy: SAVE_AS_UTF8 })
  }
}

/** What to do about a text that has lost letters; null when it has not. */
export function lostLetters(text: string): Fault | null {
  if (!LOST_LETTER.test(text)) return null
  return { problem: 'letters were lost ("?" in the middle of a word)', remedy: `type them again and ${SAVE_AS_UTF8}` }
}
