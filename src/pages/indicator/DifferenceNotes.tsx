import { barriersOf } from '#src/derive/barriersOf.ts'
import type { BarrierSpan } from '#src/derive/barriersOf.ts'
import type { DifferenceLine } from '#src/derive/differenceLine.ts'
import { sayBarrier } from '#src/i18n/sayBarrier.ts'
import { saySpan } from '#src/i18n/saySpan.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** Under differences: that some can be chance, and for every period without one why there is none. */
export function DifferenceNotes({ lines }: { readonly lines: readonly DifferenceLine[] }) {
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
      {shut.length > 0 && <p className="small quiet">{facts.notShown}:</p>}
      {shut.map((text) => (
        <p key={text} className="small quiet" data-barriers="">
          {text}
        </p>
      ))}
    </>
  )
}
