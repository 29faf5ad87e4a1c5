import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { say } from '#src/i18n/say.ts'
import { PrintedOrigin } from '../shared/PrintedOrigin.tsx'
import { useSite } from '../shared/Site.tsx'
import { useAnnounceAnswer } from '../shared/useAnnounceAnswer.ts'
import { Drawing } from './Drawing.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { IndicatorControls } from './IndicatorControls.tsx'

/** What can be said, the controls, the drawing, and the table behind it with its notes. */
export function IndicatorFigures({ view }: { readonly view: IndicatorView }) {
  const { language, question, page, linkTo } = useSite()
  const { indicator, notes } = view
  const sentence = say(view.sentence, language)
  useAnnounceAnswer(indicator.code, `${language.words.filters.views[question.view]}. ${sentence}`)
  return (
    <>
      <meta name="description" content={language.words.pages.indicator.description(indicator.name, sentence)} />
      <p className="lead" data-sentence={view.sentence.kind}>
        {sentence}
      </p>
      <IndicatorControls view={view} />
      {question.view !== 'table' && (
        <section className="drawing" aria-label={language.words.filters.views[question.view]}>
          <Drawing view={view} />
          <PrintedOrigin href={linkTo(page)} sources={view.sources.map(({ name }) => name)} />
        </section>
      )}
      <section className="figures-section" aria-labelledby="figures">
        <h2 id="figures">{language.words.pages.indicator.figures}</h2>
        <FiguresTable indicator={indicator} table={view.table} noteCodes={notes.map(({ code }) => code)} />
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
