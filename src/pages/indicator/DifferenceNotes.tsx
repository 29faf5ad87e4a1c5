import { barriersOf } from '#src/derive/barriersOf.ts'
import type { BarrierSpan } from '#src/derive/barriersOf.ts'
import type { DifferenceLine } from '#src/derive/differenceLine.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Period } from '#src/model/period.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** Pooled years overlap, so that a span of them is named by the first and the last window. */
function spanText(from: Period, to: Period, language: Language): string {
  if (from === to) return language.period(from)
  const isPooled = language.period(from) !== language.periods(from, from)
  return isPooled ? `${language.period(from)} … ${language.period(to)}` : language.periods(from, to)
}

/** Under differences: that some can be chance, and for every period without one why there is none. */
export function DifferenceNotes({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  const { language } = useIndicatorSite()
  const { facts, panels } = language.words
  const textOf = ({ from, to, barrier }: BarrierSpan): string => {
    const reason = barrier.kind === 'missing' ? panels.missingMarks[barrier.reason] : facts.barriers[barrier.kind]
    return facts.barrierAt(spanText(from, to, language), reason)
  }
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
