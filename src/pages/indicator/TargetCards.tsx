import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { sayTarget } from '#src/i18n/sayTargets.ts'
import { FactCard } from './FactCard.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** The targets of the shown places, a card each: what was set and by whom, and how the value stands to it. */
export function TargetCards({ view: { indicator, targets } }: { readonly view: IndicatorView }) {
  const { language } = useIndicatorSite()
  const words = language.words.targets
  if (targets.length === 0) return null
  return (
    <section className="fact-section" aria-labelledby="targets">
      <h2 id="targets" className="unseen">
        {words.heading}
      </h2>
      <div className="fact-cards">
        {targets.map((fact) => {
          const { source, ...said } = sayTarget(fact, indicator, language)
          return (
            <FactCard key={`${fact.area.code} ${fact.target.by}`} indicator={indicator} code="target" fact={said}>
              <p className="small">
                {words.setBy}:{' '}
                <a href={source.url} rel="noreferrer">
                  {source.name}
                </a>
              </p>
            </FactCard>
          )
        })}
      </div>
    </section>
  )
}
