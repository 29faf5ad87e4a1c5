import { useQueryClient } from '@tanstack/react-query'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { SmallTwin } from '#src/charts/SmallTwin.tsx'
import { prefetchLargeCharts } from '#src/charts/largeCharts.ts'
import type { Card } from '#src/derive/card.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import { prefetchIndicator } from '#src/queries/prefetchIndicator.ts'
import { approachHandlers } from '#src/ui/approachHandlers.ts'
import { Link } from '#src/url/Link.tsx'
import { Headline } from '../shared/Headline.tsx'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useSite } from '../shared/Site.tsx'

/** One indicator of the overview: latest values, twin panels, a line of meaning, the source. */
export function OverviewCard({ card }: { readonly card: Card }) {
  const { language, endpoint, release, linkTo } = useSite()
  const client = useQueryClient()
  const { indicator, twin } = card
  const words = language.words.overview
  const href = linkTo({ kind: 'indicator', id: indicator.code })
  const approach = approachHandlers(() => {
    prefetchLargeCharts()
    prefetchIndicator(client, endpoint, language.lang, release, indicator.code)
  })
  return (
    <article className="card" data-indicator={indicator.code} {...approach}>
      <header>
        <h3>
          <Link href={href}>{indicator.name}</Link>
        </h3>
        <p className="card-unit">{indicator.unit}</p>
      </header>
      <div className="headlines">
        <Headline indicator={indicator} side={card.sides[0]} position="first" />
        <Headline indicator={indicator} side={card.sides[1]} position="second" />
      </div>
      <div className="card-drawing">
        {twin && (
          <SmallTwin twin={twin} indicator={indicator} language={language} />
        )}
      </div>
      <p className={card.conclusive ? 'meaning conclusive' : 'meaning'}>
        <span data-sentence={card.sentence.kind}>{sayShort(card.sentence, language)}</span>
      </p>
      <div className="card-foot">
        <p className="card-source">
          <span>{words.source(indicator.body)}</span>
          {indicator.perResident && <span data-per="resident">{language.resident?.computed}</span>}
          {indicator.impliedCounts && <span>{words.impliedCounts}</span>}
          <DemonstrationMark indicator={indicator} language={language} />
        </p>
        <PrintedOrigin href={href} />
      </div>
    </article>
  )
}
