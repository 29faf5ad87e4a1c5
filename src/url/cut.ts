/**
 * A text of a link, fit to be shown to a reader: at most `length` characters, the last an ellipsis where it was cut.
 * Control, formatting and broken characters become spaces, so that none can reverse or hide what stands around it.
 */
export function cut(text: string, length: number): string {
  // A character takes two units at most; the rest of a text of megabytes is never walked.
  const characters = Array.from(text.slice(0, 2 * (length + 1)).replace(/\p{C}/gu, ' ').trim())
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('')
}
