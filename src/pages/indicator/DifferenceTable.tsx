import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { MissingMark } from '#src/charts/MissingMark.tsx'
import { signedInterval, signedValue } from '#src/charts/shortValue.ts'
import type { DifferenceCell, DifferenceLine } from '#src/derive/differenceLine.ts'
import { sayBarrier } from '#src/i18n/sayBarrier.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface DifferenceTableProps {
  readonly indicator: Indicator
  /** One gap, or the changes of both cities. */
  readonly lines: readonly DifferenceLine[]
  readonly periods: readonly Period[]
}

/** The differences behind the bars: a row a period, with interval and test, or why there is none. */
export function DifferenceTable({ indicator, lines, periods }: DifferenceTableProps) {
  const { language } = useIndicatorSite()
  const { charts, table } = language.words
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <div className="figures-scroll" role="region" aria-labelledby="differences-caption" tabIndex={0}>
      <table className="figures differences">
        <caption id="differences-caption">
          <DemonstrationMark indicator={indicator} language={language} />{' '}
          {table.differences(indicator.name, indicator.unit, language.periods(first, last))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.period}</th>
            {lines.map((line, column) => (
              <th key={column} scope="col">
                {line.kind === 'gap' ? charts.gapAxis(line.areas[0].name, line.areas[1].name) : line.area.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, row) => (
            <tr key={period}>
              <th scope="row">{language.period(period)}</th>
              {lines.flatMap(({ cells }, column) => {
                const cell = cells[row]
                return cell === undefined ? [] : [<Cell key={column} cell={cell} indicator={indicator} />]
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, indicator }: { readonly cell: DifferenceCell; readonly indicator: Indicator }) {
  const { language } = useIndicatorSite()
  const { charts, facts } = language.words
  if (cell.barrier !== null) {
    return (
      <td className="missing">
        {cell.barrier.kind === 'missing' && <MissingMark reason={cell.barrier.reason} />} {sayBarrier(cell.barrier, language)}
      </td>
    )
  }
  const { against, test } = cell
  const asides = [
    against === null ? null : charts.changeAgainst(language.period(against)),
    test?.interval ? signedInterval(language, indicator, test.interval) : null,
    test?.apart === false ? facts.doubtful : null,
  ].filter((aside) => aside !== null)
  return (
    <td data-difference={cell.difference}>
      <span className="number">{signedValue(language, indicator, cell.difference)}</span>
      {asides.map((aside) => (
        <span key={aside} className="aside">
          {aside}
        </span>
      ))}
    </td>
  )
}
