import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import { serviceView } from '#src/derive/service/serviceView.ts'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useSite } from '../shared/Site.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { AboutService } from './AboutService.tsx'
import { ApproximateNote } from './ApproximateNote.tsx'
import { CityFigures } from './CityFigures.tsx'
import { HourTables } from './HourTables.tsx'
import { LiveQueues } from './LiveQueues.tsx'
import { MonthFigures } from './MonthFigures.tsx'
import { Ranking } from './Ranking.tsx'
import { RegimeChanges } from './RegimeChanges.tsx'
import { foundBranches } from './foundBranches.ts'
import { sayCities } from './sayService.ts'
import { Section } from './Section.tsx'
import { basisText, headingOf } from './serviceText.ts'
import { ServiceControls } from './ServiceControls.tsx'
import { ServiceProvider, useService } from './ServiceSite.tsx'
import { useServiceCubes } from './useServiceCubes.ts'

/** A service as a whole: what can be said, the figures of both cities, months, hours, branches, the queues of now. */
export function ServiceFigures() {
  const { language, question, linkTo, page } = useSite()
  const service = useService()
  const { catalogue, words, mark, demonstration } = service
  const own = words[catalogue.service]
  const span = chosenSpan(catalogue, question)
  const { cubes, isPending, failures, retry } = useServiceCubes(catalogue, span)
  const view = serviceView(catalogue, span, cubes, question)
  const said = sayCities(view, service)
  const places = view.sides.flatMap(({ area, log }) => (log === null ? [] : [{ name: area.name, demonstration: log.demonstration }]))
  const found = foundBranches(view.ranking ?? [], question.find)
  useAnnounceAnswer(catalogue.service, isPending ? null : question.find === '' || view.ranking === null ? said : own.found(found.length))
  return (
    <ServiceProvider value={{ ...service, isPending }}>
      <article data-service={catalogue.service}>
        <title>{language.words.shell.pageTitle(mark(own.title))}</title>
        <meta name="description" content={`${own.intro} ${said}`} />
        <h1>{own.title}</h1>
        <p className="indicator-unit">
          {own.intro} <DemonstrationMark indicator={{ demonstration }} language={language} />
        </p>
        {demonstration && (
          <p className="small">
            {view.isMixed && `${places.filter((place) => place.demonstration).map(({ name }) => name).join(', ')}: `}
            {language.words.shell.demonstrationMeaning}
          </p>
        )}
        <p className="lead" data-sentence={view.said.kind}>
          {said}
        </p>
        <ServiceControls channels={view.channels} channel={view.channel} span={span} hasCities />
        {failures.map((failure) => (
          <FailurePanel key={failure.address + failure.kind} language={language} failure={failure} onRetry={retry} />
        ))}
        <Section heading={heading(words.figuresOf(basisText(span.basis, language)))}>
          <CityFigures sides={view.sides} />
          <ApproximateNote basis={span.basis} />
        </Section>
        <Section heading={heading(words.monthsHeading)}>
          <MonthFigures panels={view.panels} rows={view.rows} places={places} />
          <PrintedOrigin href={linkTo(page)} sources={catalogue.logs.map(({ source }) => source)} />
        </Section>
        <RegimeChanges changes={view.changes} />
        <Section heading={heading(own.hoursHeading)}>
          <HourTables
            hours={view.hours}
            year={span.hoursYear}
            channel={view.channel}
            yardstick={view.yardstick}
            places={places}
          />
        </Section>
        <Section heading={heading(own.rankingHeading)}>
          <Ranking view={view} found={found} />
        </Section>
        <LiveQueues areas={view.sides.map(({ area }) => area)} branches={catalogue.branches} />
        <AboutService />
      </article>
    </ServiceProvider>
  )

  function heading(text: string): string {
    return headingOf(text, view.channel, service)
  }
}
