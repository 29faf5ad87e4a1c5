import { MissingMark } from '#src/charts/MissingMark.tsx'
import type { Table } from '#src/derive/table.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** What the marks mean that stand in a table, and in the drawing of the same figures; nothing where none does. */
export function FiguresLegend({ table }: { readonly table: Table }) {
  const { language } = useIndicatorSite()
  const { charts } = language.words
  const cells = table.rows.flatMap((row) => row.cells)
  const reasons = [...new Set(cells.flatMap((cell) => (cell.kind === 'missing' ? cell.reason : [])))]
  const has = (flag: 'provisional' | 'estimated') => cells.some((cell) => cell.kind === 'value' && cell[flag])
  const flags = [has('provisional') && charts.provisionalMeaning, has('estimated') && charts.estimatedMeaning].filter(
    (text) => text !== false,
  )
  if (reasons.length + flags.length === 0) return null
  return (
    <ul className="legend" aria-label={charts.legend}>
      {reasons.map((reason) => (
        <li key={reason}>
          <MissingMark reason={reason} /> {charts.missingReasons[reason]}
        </li>
      ))}
      {flags.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
