import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { ShownEvent } from '#src/derive/shownMarks.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface EventListProps {
  readonly indicator: Indicator
  readonly events: readonly ShownEvent[]
}

/** What the flags of a chart stand for, by their numbers, each with its source. */
export function EventList({ indicator, events }: EventListProps) {
  const { language } = useIndicatorSite()
  const words = language.words.targets
  if (events.length === 0) return null
  return (
    <section className="events" aria-labelledby="events">
      <h2 id="events">
        {words.eventsHeading} <DemonstrationMark indicator={indicator} language={language} />
      </h2>
      <ol>
        {events.map(({ event, place }) => (
          <li key={event.code}>
            {language.words.panels.event(language.date(event.date), place.name, event.text)}{' '}
            <a href={event.url} rel="noreferrer" aria-label={`${words.eventSource}: ${event.text}`}>
              {words.eventSource}
            </a>
          </li>
        ))}
      </ol>
      <p className="small quiet">{words.eventsMeaning}</p>
    </section>
  )
}
