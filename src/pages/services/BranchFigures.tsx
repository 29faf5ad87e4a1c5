import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { branchView, changeInHours } from '#src/derive/service/branchView.ts'
import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import type { Branch } from '#src/model/service.ts'
import { Link } from '#src/url/Link.tsx'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useSite } from '../shared/Site.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { AboutService } from './AboutService.tsx'
import { ApproximateNote } from './ApproximateNote.tsx'
import { FiguresTable } from './CityFigures.tsx'
import { HourTables } from './HourTables.tsx'
import { LiveQueues } from './LiveQueues.tsx'
import { MonthFigures } from './MonthFigures.tsx'
import { sayBranch, sayChange } from './sayService.ts'
import { Section } from './Section.tsx'
import { basisText, headingOf } from './serviceText.ts'
import { ServiceControls } from './ServiceControls.tsx'
import { ServiceProvider, useService } from './ServiceSite.tsx'
import { useBranchCubes } from './useServiceCubes.ts'

/** A centre or a route: its figures, its change against the year before unless its regime changed, months, hours, queue. */
export function BranchFigures({ branch }: { readonly branch: Branch }) {
  const { language, question, linkTo, page } = useSite()
  const service = useService()
  const { catalogue, words, mark, demonstration } = service
  const own = words[catalogue.service]
  const span = chosenSpan(catalogue, question)
  const { cubes, isPending, failures, retry } = useBranchCubes(catalogue, branch.file, branch.area, span)
  const view = branchView(catalogue, branch, span, cubes, question)
  const said = [sayBranch(view, service), sayChange(view, service)].filter((text) => text !== '').join(' ')
  const place = { name: branch.name, demonstration }
  const heading = (text: string) => headingOf(text, view.channel, service)
  const hoursShut = changeInHours(branch, span)
  useAnnounceAnswer(branch.code, isPending ? null : mark(said))
  return (
    <ServiceProvider value={{ ...service, isPending }}>
      <article data-branch-page={branch.code}>
        <title>{language.words.shell.pageTitle(mark(branch.name))}</title>
        <meta name="description" content={`${own.title}. ${branch.name}. ${mark(said)}`} />
        <nav className="crumbs" aria-label={words.breadcrumbs}>
          <ol>
            <li>
              <Link href={linkTo({ kind: 'service', service: catalogue.service, branch: null })}>{own.title}</Link>
            </li>
            <li>{view.area.name}</li>
          </ol>
        </nav>
        <h1>{branch.name}</h1>
        <p className="indicator-unit">
          {view.area.name} <DemonstrationMark indicator={{ demonstration }} language={language} />
        </p>
        {demonstration && <p className="small">{language.words.shell.demonstrationMeaning}</p>}
        <p className="lead" data-sentence={`change-${view.change.kind}`}>
          {mark(said)}
        </p>
        <ServiceControls channels={view.channels} channel={view.channel} span={span} hasCities={false} />
        {failures.map((failure) => (
          <FailurePanel key={failure.address + failure.kind} language={language} failure={failure} onRetry={retry} />
        ))}
        <Section heading={heading(words.figuresOf(basisText(span.basis, language)))}>
          <FiguresTable columns={[{ ...place, told: view.told, hasLog: view.log !== null }]} />
          <ApproximateNote basis={span.basis} />
        </Section>
        <Section heading={heading(words.monthsHeading)}>
          {view.regime !== null && (
            <p data-regime={view.regime.from}>{words.shut(view.regime.kind, language.since(view.regime.from))}</p>
          )}
          <MonthFigures panels={view.panels} rows={view.rows} places={[place]} />
          <PrintedOrigin href={linkTo(page)} sources={view.log === null ? [] : [view.log.source]} />
        </Section>
        <Section heading={heading(own.hoursHeading)}>
          {hoursShut === null ? (
            <HourTables hours={view.hours} year={span.hoursYear} channel={view.channel} yardstick={view.yardstick} places={[place]} />
          ) : (
            <p data-hours-shut>{words.shut(hoursShut.kind, language.since(hoursShut.from))}</p>
          )}
        </Section>
        <LiveQueues areas={[view.area]} branches={[branch]} />
        <AboutService />
      </article>
    </ServiceProvider>
  )
}
