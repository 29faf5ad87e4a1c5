/** Lines moved in by `indent`; empty ones stay empty. */
export function indentLines(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : indent + line))
}
