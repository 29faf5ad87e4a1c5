/** Replaces what is found exactly once; throws otherwise, so that a changed index.html cannot lose a part unseen. */
export function replaceOne(html: string, pattern: RegExp, replacement: string): string {
  const found = html.match(new RegExp(pattern, 'g'))?.length ?? 0
  if (found !== 1) throw new Error(`index.html: expected ${pattern.source} once, found ${found} times`)
  return html.replace(pattern, () => replacement)
}
