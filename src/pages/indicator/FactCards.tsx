import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { sayChances, sayFacts, sayNoInterval } from '#src/i18n/sayFacts.ts'
import { METHODS } from '../shared/methods.ts'
import { FactCard } from './FactCard.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** What the figures can tell beyond the sentence, a card each, and how it is computed; or why there is no interval. */
export function FactCards({ view }: { readonly view: IndicatorView }) {
  const { language } = useIndicatorSite()
  const { indicator, facts } = view
  const words = language.words.facts
  const cards =
    facts !== null
      ? sayFacts(facts, indicator, language)
      : indicator.kind === 'events'
        ? []
        : [sayNoInterval(indicator.kind, language)]
  if (cards.length === 0) return null
  const chances = facts === null ? null : sayChances(facts, language)
  return (
    <section className="fact-section" aria-labelledby="fact-cards">
      <h2 id="fact-cards" className="unseen">
        {words.heading}
      </h2>
      <div className="fact-cards">
        {cards.map(({ code, ...fact }) => (
          <FactCard key={code} indicator={indicator} code={code} fact={fact} />
        ))}
      </div>
      {facts !== null && indicator.impliedCounts && <p className="small quiet">{language.words.table.impliedCounts}</p>}
      {facts !== null && (
        <details className="methods">
          <summary>{words.methods.heading}</summary>
          <ul>
            {METHODS.map((name) => (
              <li key={name}>{words.methods[name]}</li>
            ))}
            {chances !== null && <li>{chances}</li>}
          </ul>
        </details>
      )}
    </section>
  )
}
