import { SmallTwin } from '#src/charts/SmallTwin.tsx'
import type { Card, Side } from '#src/derive/card.ts'
import { say } from '#src/i18n/say.ts'
import { Link } from '#src/url/Link.tsx'
import { useSite } from '../shared/Site.tsx'

/** One indicator of the overview: latest values, twin panels, a line of meaning, the source. */
export function OverviewCard({ card }: { readonly card: Card }) {
  const { language, linkTo } = useSite()
  const { indicator } = card
  return (
    <article className="card" data-indicator={indicator.code}>
      <header>
        <h3>
          <Link href={linkTo({ kind: 'indicator', id: indicator.code })}>{indicator.name}</Link>
        </h3>
        <p className="card-unit">{indicator.unit}</p>
      </header>
      <div className="headlines">
        <Headline card={card} side={card.sides[0]} className="first" />
        <Headline card={card} side={card.sides[1]} className="second" />
      </div>
      <div className="card-drawing">{card.twin && <SmallTwin twin={card.twin} indicator={indicator} language={language} />}</div>
      <p className={`meaning ${card.conclusive ? 'conclusive' : ''}`}>
        <span data-sentence={card.sentence.kind}>{say(card.sentence, language)}</span>
      </p>
      <p className="card-source">
        <span>{indicator.body}</span>
        {indicator.demonstration && <span className="mark">{language.words.pages.demonstration}</span>}
      </p>
    </article>
  )
}
