import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { MissingMark } from '#src/charts/MissingMark.tsx'
import type { Table } from '#src/derive/table.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import { targetValue } from '#src/i18n/targetLabel.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Observation, Value } from '#src/model/observation.ts'
import type { TargetFact } from '#src/model/targetFact.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface FiguresTableProps {
  readonly indicator: Indicator
  readonly table: Table
  /** Codes of notes in the order in which they are numbered under the table. */
  readonly noteCodes: readonly string[]
  /** A line for each year of a target, in the columns of their places. */
  readonly targets: readonly TargetFact[]
}

/** The figures behind the chart: a row a period, a column a place, values as published with their marks and counts. */
export function FiguresTable({ indicator, table, noteCodes, targets }: FiguresTableProps) {
  const { language } = useIndicatorSite()
  const words = language.words.table
  const first = table.rows[0]?.period
  const last = table.rows.at(-1)?.period
  if (first === undefined || last === undefined) return null
  return (
    <div className="figures-scroll" role="region" aria-labelledby="figures-caption" tabIndex={0}>
      <table className="figures">
        <caption id="figures-caption">
          <DemonstrationMark indicator={indicator} language={language} />{' '}
          {words.caption(indicator.name, indicator.unit, language.periods(first, last))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            {table.columns.map((area) => (
              <th key={area.code} scope="col">
                {area.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ period, cells }) => (
            <tr key={period}>
              <th scope="row">{language.period(period)}</th>
              {cells.map((cell, column) => (
                <Cell key={table.columns[column]?.code} indicator={indicator} cell={cell} noteCodes={noteCodes} />
              ))}
            </tr>
          ))}
        </tbody>
        <TargetRows indicator={indicator} columns={table.columns} targets={targets} />
      </table>
    </div>
  )
}

interface TargetRowsProps extends Pick<FiguresTableProps, 'indicator' | 'targets'> {
  readonly columns: Table['columns']
}

function TargetRows({ indicator, columns, targets }: TargetRowsProps) {
  const { language } = useIndicatorSite()
  const words = language.words.targets
  const years = [...new Set(targets.map(({ target }) => target.by))].toSorted()
  if (years.length === 0) return null
  return (
    <tfoot>
      {years.map((by) => (
        <tr key={by}>
          <th scope="row">{words.row(language.period(by))}</th>
          {columns.map(({ code }) => {
            const set = targets.find(({ area, target }) => area.code === code && target.by === by)
            if (set === undefined) return <td key={code} className="missing">{words.notSet}</td>
            return (
              <td key={code} data-target={set.target.value}>
                <span className="number">{targetValue(set.target, { ...indicator, symbol: '' }, language)}</span>
              </td>
            )
          })}
        </tr>
      ))}
    </tfoot>
  )
}

interface CellProps {
  readonly indicator: Indicator
  readonly cell: Observation
  readonly noteCodes: readonly string[]
}

function Cell({ indicator, cell, noteCodes }: CellProps) {
  const { language } = useIndicatorSite()
  const note = cell.note === null ? 0 : noteCodes.indexOf(cell.note) + 1
  const mark = note > 0 && (
    <sup>
      <a href={`#note-${note}`} aria-label={language.words.table.note(note)}>
        {note}
      </a>
    </sup>
  )
  if (cell.kind === 'missing') {
    return (
      <td className="missing" data-missing={cell.reason}>
        <MissingMark reason={cell.reason} /> {language.words.panels.missingMarks[cell.reason]}
        {mark}
      </td>
    )
  }
  // What is worked out here has no published digits to keep.
  const text =
    indicator.perResident === undefined
      ? language.exact(cell.value, indicator.decimals)
      : valueText(cell.value, indicator, language)
  return (
    <td data-value={cell.value}>
      <span className="number">{text}</span>
      {mark}
      <Asides indicator={indicator} cell={cell} />
    </td>
  )
}

/** What a value was worked out from: events and those at risk, or a total and its residents; '' where it is not known. */
function basisOf(indicator: Indicator, { numerator, denominator }: Value, language: IndicatorLanguage): string {
  const { table } = language.words
  const outOf = denominator === null ? null : language.number(denominator, 0)
  if (language.resident !== undefined && numerator !== null && outOf !== null) {
    return language.resident.from(language.exact(numerator, 0), outOf)
  }
  const count =
    numerator !== null &&
    indicator.eventForms !== null &&
    `${language.number(numerator, 0)} ${language.plural(numerator, indicator.eventForms)}`
  return [count, outOf !== null && table.outOf(outOf)].filter((part) => part !== false).join(' ')
}

/** Under a value: its counts and its flags. */
function Asides({ indicator, cell }: { readonly indicator: Indicator; readonly cell: Value }) {
  const { language } = useIndicatorSite()
  const { charts, panels } = language.words
  const asides = [
    basisOf(indicator, cell, language),
    cell.breaksSeries && charts.seriesBreak,
    cell.provisional && panels.provisional,
    cell.estimated && charts.estimated,
  ].filter((aside): aside is string => aside !== false && aside !== '')
  return asides.map((aside) => (
    <span key={aside} className="aside">
      {aside}
    </span>
  ))
}
