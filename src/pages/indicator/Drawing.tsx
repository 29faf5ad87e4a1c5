import { Suspense } from 'react'
import { LazyLargeBars, LazyLargeTwin } from '#src/charts/largeCharts.ts'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { useSite } from '../shared/Site.tsx'
import { DifferenceNotes } from './DifferenceNotes.tsx'

/** The large chart of the chosen view. Its code arrives when it is first drawn; the table is there at once. */
export function Drawing({ view }: { readonly view: IndicatorView }) {
  const { language } = useSite()
  return (
    <Suspense fallback={<p className="drawing-wait quiet">{language.words.pages.indicator.loadingChart}</p>}>
      <Chart view={view} />
    </Suspense>
  )
}

function Chart({ view }: { readonly view: IndicatorView }) {
  const { language, question } = useSite()
  const { indicator, twin, gap, change, periods } = view
  const words = language.words.charts
  const shared = { indicator, language, periods }
  switch (question.view) {
    case 'side':
    case 'together':
      if (twin === null) return <p className="drawing-none">{words.noFigures}</p>
      return <LazyLargeTwin {...shared} twin={twin} view={question.view} interval={question.show.includes('interval')} />
    case 'gap':
      return (
        <>
          <LazyLargeBars {...shared} lines={[gap.line]} scale={gap.scale} />
          <DifferenceNotes lines={[gap.line]} />
        </>
      )
    case 'change':
      return (
        <>
          <LazyLargeBars {...shared} lines={change.lines} scale={change.scale} />
          <DifferenceNotes lines={change.lines} />
        </>
      )
    case 'table':
      return null
  }
}
