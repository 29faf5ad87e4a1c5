import { useQueryClient } from '@tanstack/react-query'
import { chosenAreas } from '#src/derive/chosenAreas.ts'
import { hasPerResident } from '#src/derive/populationFor.ts'
import { targetsOf } from '#src/derive/shownMarks.ts'
import { Switch } from '#src/ui/Switch.tsx'
import { PeriodChoice } from '../shared/PeriodChoice.tsx'
import { perResidentQuery } from '../shared/perResidentQuery.ts'
import { useSite } from '../shared/Site.tsx'
import { useShowSwitch } from '../shared/useShowSwitch.ts'

/** Topics, period, the country's line, totals per 1,000 residents, published figures only. Each choice is an entry in the history. */
export function OverviewFilters() {
  const { language, endpoint, catalogue, vocabulary, question, ask } = useSite()
  const client = useQueryClient()
  const [country, target, events] = [useShowSwitch('country'), useShowSwitch('target'), useShowSwitch('events')]
  const { cities } = chosenAreas(catalogue, question)
  const hasTargets = catalogue.indicators.some((indicator) => targetsOf(indicator, cities, '_T').length > 0)
  const places = [...cities, ...catalogue.areas.filter(({ kind }) => kind === 'country')]
  const codes = new Set<string>(catalogue.indicators.map(({ code }) => code))
  const hasEvents = catalogue.events.some(
    ({ area, indicators }) =>
      places.some(({ code }) => code === area) && (indicators.length === 0 || indicators.some((code) => codes.has(code))),
  )
  const words = language.words.filters
  const topics = catalogue.topics.filter((topic) => catalogue.indicators.some((indicator) => indicator.topic === topic.code))
  const toggle = (code: string) => {
    const chosen = question.topics.includes(code)
      ? question.topics.filter((topic) => topic !== code)
      : topics.map((topic) => topic.code).filter((topic) => topic === code || question.topics.includes(topic))
    ask({ topics: chosen })
  }
  return (
    <section className="filters" aria-label={words.heading}>
      <div className="chips" role="group" aria-label={words.topic}>
        <button type="button" className="chip" aria-pressed={question.topics.length === 0} onClick={() => ask({ topics: [] })}>
          {words.allTopics}
        </button>
        {topics.map((topic) => (
          <button
            key={topic.code}
            type="button"
            className="chip"
            aria-pressed={question.topics.includes(topic.code)}
            onClick={() => toggle(topic.code)}
          >
            {topic.name}
          </button>
        ))}
      </div>
      <div className="filters-end">
        <PeriodChoice periods={vocabulary.periods} />
        <Switch checked={country.shown} onChange={country.show}>
          {words.country}
        </Switch>
        {hasTargets && (
          <Switch checked={target.shown} onChange={target.show}>
            {words.target}
          </Switch>
        )}
        {hasEvents && (
          <Switch checked={events.shown} onChange={events.show}>
            {words.events}
          </Switch>
        )}
        {hasPerResident(catalogue) && (
          <Switch
            checked={question.per === 'resident'}
            onChange={(isOn) => ask({ per: isOn ? 'resident' : 'total' })}
            onApproach={() => void client.prefetchQuery(perResidentQuery(endpoint, language))}
          >
            {words.perResident}
          </Switch>
        )}
        <Switch checked={question.data === 'published'} onChange={(only) => ask({ data: only ? 'published' : 'all' })}>
          {words.publishedOnly}
        </Switch>
      </div>
    </section>
  )
}
