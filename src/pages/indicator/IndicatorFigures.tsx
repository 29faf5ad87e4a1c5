import type { IndicatorView } from '#src/derive/indicatorView.ts'
import type { Source } from '#src/model/indicator.ts'
import { pooledLanguage } from '#src/i18n/pooledLanguage.ts'
import { say } from '#src/i18n/say.ts'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { Drawing } from './Drawing.tsx'
import { FactCards } from './FactCards.tsx'
import { FiguresLegend } from './FiguresLegend.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { IndicatorControls } from './IndicatorControls.tsx'
import { IndicatorSiteProvider, useIndicatorSite } from './IndicatorSite.tsx'
import { PerResidentNote } from './PerResidentNote.tsx'
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
  const answer = `${language.words.controls.views[question.view]}. ${sentence}`
  useAnnounceAnswer(indicator.code, choice.isPending ? null : answer)
  return (
    <>
      <meta name="description" content={language.words.indicator.description(indicator.name, sentence)} />
      <p className="lead" data-sentence={view.sentence.kind}>
        {sentence}
      </p>
      <IndicatorControls view={view} choice={choice} />
      <PerResidentNote indicator={indicator} choice={choice} />
      <IndicatorSiteProvider value={{ ...site, language }}>
        {question.view !== 'table' && (
          <section className="drawing" aria-label={language.words.controls.views[question.view]}>
            <Drawing view={view} />
            <PrintedOrigin href={linkTo(page)} sources={sources.map(({ name }) => name)} />
          </section>
        )}
        {view.pool > 1 && last !== undefined && (
          <p className="small quiet">{language.words.facts.pooledMeaning(language.period(last))}</p>
        )}
      </IndicatorSiteProvider>
      <FactCards view={view} />
      <section className="figures-section" aria-labelledby="figures">
        <h2 id="figures">{language.words.indicator.figures}</h2>
        <IndicatorSiteProvider value={{ ...site, language }}>
          <FiguresTable indicator={indicator} table={view.table} noteCodes={notes.map(({ code }) => code)} />
          <FiguresLegend table={view.table} />
        </IndicatorSiteProvider>
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
