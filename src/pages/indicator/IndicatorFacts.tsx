import { unitInBrackets } from '#src/i18n/unitInBrackets.ts'
import type { Indicator, PerResident, Source } from '#src/model/indicator.ts'
import { Link } from '#src/url/Link.tsx'
import { Fact } from '../shared/Fact.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface IndicatorFactsProps {
  readonly indicator: Indicator
  /** Of the figures shown. */
  readonly sources: readonly Source[]
}

/** What the figures mean, how they are made, where they come from, what to keep in mind. */
export function IndicatorFacts({ indicator, sources }: IndicatorFactsProps) {
  const { language, catalogue, fileHref } = useIndicatorSite()
  const words = language.words.indicator
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.about}</h2>
      <dl className="facts">
        <Fact name={words.definition}>{indicator.definition}</Fact>
        <Fact name={words.caveats}>{indicator.caveat}</Fact>
        <Fact name={words.method}>
          {indicator.methodText} {words.kinds[indicator.kind]}
        </Fact>
        {indicator.perResident && (
          <Fact name={language.words.filters.perResident}>
            <PerResidentMethod {...indicator.perResident} />
          </Fact>
        )}
        <div>
          <dt>{words.sources}</dt>
          {sources.map((source) => (
            <dd key={source.code}>
              <a href={source.url} rel="noreferrer">
                {source.name}
              </a>
              {source.relayed && <span className="quiet"> ({words.relayed})</span>}
            </dd>
          ))}
          {sources.some((source) => source.relayed) && <dd className="small quiet">{words.relayedMeaning}</dd>}
        </div>
        <Fact name={words.body}>{indicator.body}</Fact>
        <Fact name={words.licence}>{indicator.licence}</Fact>
        {indicator.sdg !== null && <Fact name={words.goals}>{words.sdg(indicator.sdg)}</Fact>}
        <Fact name={words.release}>
          {language.date(catalogue.release.slice(0, 10))}
          {' · '}
          <a href={fileHref(indicator.file.href)}>{words.file}</a>
        </Fact>
      </dl>
    </section>
  )
}

/** How values per 1,000 residents are worked out, and what to keep in mind of the population. */
function PerResidentMethod({ total, population }: PerResident) {
  const { language, linkTo } = useIndicatorSite()
  const { resident } = language
  const years = language.periods(population.firstPeriod, population.lastPeriod)
  return (
    <>
      {resident?.meaning(unitInBrackets(total.unit), unitInBrackets(population.unit))} {resident?.method(years)}{' '}
      <Link href={linkTo({ kind: 'indicator', id: population.code })}>{population.name}</Link>: {population.caveat}
    </>
  )
}
