import type { IndicatorView } from '#src/derive/indicatorView.ts'
import type { Source } from '#src/model/indicator.ts'
import { pooledLanguage } from '#src/i18n/pooledLanguage.ts'
import { say } from '#src/i18n/say.ts'
import { sayHeadline } from '#src/i18n/sayHeadline.ts'
import { sayTargetSentence } from '#src/i18n/sayTargets.ts'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { DifferenceTable } from './DifferenceTable.tsx'
import { Drawing } from './Drawing.tsx'
import { EventList } from './EventList.tsx'
import { FactCards } from './FactCards.tsx'
import { FiguresLegend } from './FiguresLegend.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { IndicatorControls } from './IndicatorControls.tsx'
import { IndicatorSiteProvider, useIndicatorSite } from './IndicatorSite.tsx'
import { PerResidentNote } from './PerResidentNote.tsx'
import { TargetCards } from './TargetCards.tsx'
import type { PerResidentChoice } from './usePerResident.ts'

interface IndicatorFiguresProps {
  readonly view: IndicatorView
  /** Of the figures shown. */
  readonly sources: readonly Source[]
  readonly choice: PerResidentChoice
}

/** What can be said, the controls, the drawing, and the table behind it with its notes. */
export function IndicatorFigures({ view, sources, choice }: IndicatorFiguresProps) {
  const site = useIndicatorSite()
  const { question, page, linkTo } = site
  const { indicator, notes } = view
  const language = pooledLanguage(site.language, view.pool)
  const sentence = say(view.sentence, language)
  const last = view.periods.at(-1)
  // The country's stands in its card: the page is about the cities.
  const cityTargets = view.targets.filter(({ area }) => area.kind === 'city')
  const answer = `${language.words.controls.views[question.view]}. ${sentence}`
  useAnnounceAnswer(indicator.code, choice.isPending ? null : answer)
  return (
    <>
      <title>{language.words.shell.pageTitle(sayHeadline(indicator, view.sides, language))}</title>
      <meta name="description" content={language.words.indicator.description(indicator.name, sentence)} />
      <p className="lead" data-sentence={view.sentence.kind}>
        {sentence}
      </p>
      {cityTargets.map((fact) => (
        <p key={`${fact.area.code} ${fact.target.by}`} className="target-sentence" data-sentence="target">
          {sayTargetSentence(fact, indicator, site.language)}
        </p>
      ))}
      <IndicatorControls view={view} choice={choice} />
      <PerResidentNote indicator={indicator} choice={choice} />
      <IndicatorSiteProvider value={{ ...site, language }}>
        {question.view !== 'table' && (
          <section className="drawing" aria-label={language.words.controls.views[question.view]}>
            <Drawing view={view} />
            {question.show.includes('events') && <EventList indicator={indicator} events={view.events} />}
            <PrintedOrigin href={linkTo(page)} sources={sources.map(({ name }) => name)} />
          </section>
        )}
        {view.pool > 1 && last !== undefined && (
          <p className="small quiet">{language.words.facts.pooledMeaning(language.period(last))}</p>
        )}
      </IndicatorSiteProvider>
      <FactCards view={view} />
      <TargetCards view={view} />
      <section className="figures-section" aria-labelledby="figures">
        <h2 id="figures">{language.words.indicator.figures}</h2>
        <IndicatorSiteProvider value={{ ...site, language }}>
          {(question.view === 'gap' || question.view === 'change') && (
            <DifferenceTable
              indicator={indicator}
              lines={question.view === 'gap' ? [view.gap.line] : view.change.lines}
              periods={view.periods}
            />
          )}
          <FiguresTable
            indicator={indicator}
            table={view.table}
            noteCodes={notes.map(({ code }) => code)}
            targets={question.show.includes('target') ? view.targets : []}
          />
          <FiguresLegend table={view.table} />
        </IndicatorSiteProvider>
        {question.view === 'table' && question.show.includes('events') && <EventList indicator={indicator} events={view.events} />}
        {notes.length > 0 && (
          <ol className="marks">
            {notes.map((note, position) => (
              <li key={note.code} id={`note-${position + 1}`}>
                <sup>{position + 1}</sup> {note.text}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  )
}
