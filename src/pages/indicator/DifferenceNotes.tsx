import { barriersOf } from '#src/derive/barriersOf.ts'
import type { BarrierSpan } from '#src/derive/barriersOf.ts'
import { outrunsTest } from '#src/derive/differenceLine.ts'
import type { DifferenceCell, DifferenceLine } from '#src/derive/differenceLine.ts'
import { sayBarrier } from '#src/i18n/sayBarrier.ts'
import { saySpan } from '#src/i18n/saySpan.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface DifferenceNotesProps {
  readonly indicator: Indicator
  readonly lines: readonly DifferenceLine[]
}

/** Under differences: what their intervals mean, that some can be chance, and for every period without one why there is none. */
export function DifferenceNotes({ indicator, lines }: DifferenceNotesProps) {
  const { language } = useIndicatorSite()
  const { facts } = language.words
  const textOf = ({ from, to, barrier }: BarrierSpan): string =>
    facts.barrierAt(saySpan(from, to, language), sayBarrier(barrier, language))
  const shut = lines.flatMap((line) => {
    const spans = barriersOf(line.cells)
    if (spans.length === 0) return []
    const said = spans.map(textOf).join('; ')
    return [line.kind === 'gap' ? said : facts.barrierOf(line.area.name, said)]
  })
  const isDoubtful = lines.some(({ cells }) => cells.some((cell) => cell.barrier === null && cell.test?.apart === false))
  return (
    <>
      {isDoubtful && <p className="small quiet">{facts.doubtfulBars}</p>}
      <Intervals indicator={indicator} lines={lines} />
      {shut.length > 0 && <p className="small quiet">{facts.notShown}:</p>}
      {shut.map((text) => (
        <p key={text} className="small quiet" data-barriers="">
          {text}
        </p>
      ))}
    </>
  )
}

/** What the intervals of the differences are for, and where they seem to say more than the test; or why there are none. */
function Intervals({ indicator, lines }: DifferenceNotesProps) {
  const { language } = useIndicatorSite()
  const { charts, facts } = language.words
  if (indicator.kind !== 'events') {
    return (
      <p className="small quiet">
        {charts.intervalUnavailable}. {charts.intervalUnavailableReason[indicator.kind]}
      </p>
    )
  }
  const cells = lines.flatMap((line) => line.cells.filter(({ barrier }) => barrier === null))
  const hasInterval = (cell: DifferenceCell): boolean => 
    cell.barrier === null && cell.test !== null && cell.test.interval !== null
  const named = (some: readonly DifferenceCell[]): string =>
    language.list([...new Set(some.map(({ period }) => language.period(period)))])
  const [without, outrun] = [cells.filter((cell) => !hasInterval(cell)), cells.filter(outrunsTest)]
  return (
    <>
      {cells.some(hasInterval) && <p className="small quiet">{facts.differenceIntervals}</p>}
      {outrun.length > 0 && <p className="small quiet">{facts.outrunsTest(named(outrun))}</p>}
      {without.length > 0 && (
        <p className="small quiet">
          {facts.barrierAt(named(without), charts.intervalUnavailable)}. {facts.noDifferenceInterval}
        </p>
      )}
    </>
  )
}
