import { Suspense } from 'react'
import { LazyLargeBars, LazyLargeTwin } from '#src/charts/largeCharts.ts'
import { StillTwin } from '#src/charts/StillTwin.tsx'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { useIdle } from '#src/ui/useIdle.ts'
import { DifferenceNotes } from './DifferenceNotes.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** The large chart of the chosen view. Its code arrives when the page has settled; panels and table are there at once. */
export function Drawing({ view }: { readonly view: IndicatorView }) {
  const wanted = useIdle()
  const still = <Still view={view} />
  return wanted ? (
    <Suspense fallback={still}>
      <Chart view={view} />
    </Suspense>
  ) : (
    still
  )
}

/** What can be drawn without the large charts. */
function Still({ view }: { readonly view: IndicatorView }) {
  const { language, question } = useIndicatorSite()
  const { indicator, twin } = view
  if (question.view !== 'side') return <p className="drawing-wait quiet">{language.words.indicator.loadingChart}</p>
  if (twin === null) return <p className="drawing-none">{language.words.panels.noFigures}</p>
  return <StillTwin twin={twin} indicator={indicator} language={language} interval={question.show.includes('interval')} />
}

function Chart({ view }: { readonly view: IndicatorView }) {
  const { language, question } = useIndicatorSite()
  const { twin, gap, change, periods } = view
  const { panels, filters } = language.words
  const { noFigures } = panels
  // The chart is announced by its name, which must say so too.
  const named = { ...view.indicator, name: `${view.indicator.name}, ${filters.perResident}` }
  const indicator = view.indicator.perResident === undefined ? view.indicator : named
  const shared = { indicator, language, periods }
  const events = question.show.includes('events') ? view.events : []
  switch (question.view) {
    case 'side':
    case 'together':
      if (twin === null) return <p className="drawing-none">{noFigures}</p>
      return <LazyLargeTwin {...shared} twin={twin} view={question.view} interval={question.show.includes('interval')} />
    case 'gap':
      return (
        <>
          <LazyLargeBars {...shared} events={events} lines={[gap.line]} scale={gap.scale} />
          <DifferenceNotes indicator={indicator} lines={[gap.line]} />
        </>
      )
    case 'change':
      return (
        <>
          <LazyLargeBars {...shared} events={events} lines={change.lines} scale={change.scale} />
          <DifferenceNotes indicator={indicator} lines={change.lines} />
        </>
      )
    case 'table':
      return null
  }
}
