/** For each layer, the layers that it may import besides itself. */
export type LayerTable = ReadonlyMap<string, ReadonlySet<string>>

const words = (text: string): readonly string[] => text.split(/,|\band\b/).map((word) => word.trim()).filter(Boolean)

/**
 * The import table of src/README.md, rows `| layer | what it does | may import |`. The last column is a list of layers,
 * `nothing of ours`, `all but a, b`, or `all above but a, b` (the rows before). Throws on a layer that has no row.
 */
export function readLayerTable(markdown: string): LayerTable {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => /^\|\s*layer\s*\|/.test(line))
  if (start < 0) throw new Error('src/README.md: expected a table that begins "| layer |"')
  const afterTable = lines.slice(start + 2).findIndex((line) => !line.startsWith('|'))
  const rows = lines
    .slice(start + 2, afterTable < 0 ? undefined : start + 2 + afterTable)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ layer: cells[1] ?? '', rule: cells[3] ?? '' }))
  const layers = rows.map(({ layer }) => layer)
  const table = rows.map(({ layer, rule }, index) => {
    const but = /^all (above )?but (.*)$/.exec(rule)
    const named = rule === 'nothing of ours' ? [] : words(but?.[2] ?? rule)
    // Mocks lie outside src and have no row; a rule may still name them.
    const unknown = named.filter((name) => !layers.includes(name) && name !== 'mocks')
    if (unknown.length > 0) throw new Error(`src/README.md: ${layer}: "${unknown.join(', ')}" has no row`)
    const candidates = but?.[1] === undefined ? layers : layers.slice(0, index)
    const allowed = but === null ? named : candidates.filter((name) => !named.includes(name))
    return [layer, new Set(allowed)] as const
  })
  return new Map(table)
}
