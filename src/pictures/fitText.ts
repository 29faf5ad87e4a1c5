import type { Type, Typeface } from './typeface.ts'

/** Lines of text and the size at which they fit their room. */
export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
}

/** The room that a text has, and the sizes it may take, largest first. */
export interface TextRoom {
  readonly width: number
  readonly lines: number
  readonly sizes: readonly [number, ...number[]]
  readonly strong?: boolean
}

/** Breaks a text at its spaces, never within a word, nor at a no-break space. */
export function wrapText(text: string, width: number, type: Type, typeface: Typeface): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || typeface.width(longer, type) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/**
 * A text at the largest size at which it fits. At the smallest it ends after a whole word, with an ellipsis; and where one
 * word alone is wider than the room, it becomes smaller still.
 */
export function fitText(text: string, { width, lines: most, sizes, strong = false }: TextRoom, typeface: Typeface): FittedText {
  const widest = (lines: readonly string[], size: number) =>
    Math.max(...lines.map((line) => typeface.width(line, { size, strong })))
  for (const size of sizes) {
    const lines = wrapText(text, width, { size, strong }, typeface)
    if (lines.length <= most && widest(lines, size) <= width) return { lines, size }
  }
  const smallest = Math.min(...sizes)
  const lines = cutAfter(wrapText(text, width, { size: smallest, strong }, typeface), most, (line) =>
    typeface.width(line, { size: smallest, strong }) <= width,
  )
  return { lines, size: smallest * Math.min(1, width / widest(lines, smallest)) }
}

function cutAfter(lines: readonly string[], most: number, fits: (line: string) => boolean): readonly string[] {
  if (lines.length <= most) return lines
  const words = (lines[most - 1] ?? '').split(' ')
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop()
  return [...lines.slice(0, most - 1), `${words.join(' ')}…`]
}
