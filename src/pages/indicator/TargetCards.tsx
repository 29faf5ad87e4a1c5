import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { sayTarget } from '#src/i18n/sayTargets.ts'
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
          const { title, answer, details, source } = sayTarget(fact, indicator, language)
          return (
            <div key={`${fact.area.code} ${fact.target.by}`} className="fact-card" data-fact="target">
              <h3>
                <DemonstrationMark indicator={indicator} language={language} /> {title}
              </h3>
              <p className="fact-answer">{answer}</p>
              {details.map((detail) => (
                <p key={detail} className="small quiet">
                  {detail}
                </p>
              ))}
              <p className="small">
                {words.setBy}:{' '}
                <a href={source.url} rel="noreferrer">
                  {source.name}
                </a>
              </p>
            </div>
          )
        })}
      </div>
    </section>
  )
}
