import { Suspense } from 'react'
import { LazyLargeBars, LazyLargeTwin } from '#src/charts/lazyCharts.ts'
import type { ChangeLine, GapLine } from '#src/derive/differenceLine.ts'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { useSite } from '../shared/Site.tsx'

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
    case 'gap': {
      const [left, right] = gap.line.areas
      const bars = [{ side: 'first', name: words.gapAxis(left.name, right.name), points: pointsOf(gap.line) }] as const
      return (
        <>
          <LazyLargeBars {...shared} bars={bars} scale={gap.scale} view="gap" />
          <p className="small quiet">{words.gapNotShown}</p>
        </>
      )
    }
    case 'change': {
      const [left, right] = change.lines
      const bars = [
        { side: 'first', name: left.area.name, points: pointsOf(left) },
        { side: 'second', name: right.area.name, points: pointsOf(right) },
      ] as const
      return (
        <>
          <LazyLargeBars {...shared} bars={bars} scale={change.scale} view="change" />
          <p className="small quiet">{words.changeNotShown}</p>
        </>
      )
    }
    case 'table':
      return null
  }
}

function pointsOf(line: GapLine | ChangeLine) {
  return line.runs.flat().map(({ period, value }) => ({ period, value }))
}
