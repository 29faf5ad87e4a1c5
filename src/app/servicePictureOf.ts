import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import { readingOf } from '#src/derive/service/reading.ts'
import { serviceView, type ServiceSide, type ServiceView } from '#src/derive/service/serviceView.ts'
import { basisText, normText, nothingWord, readingText, type Speech } from '#src/pages/services/serviceText.ts'
import type { Headline } from '#src/pictures/headlineMarks.ts'
import type { Mark } from '#src/pictures/marks.ts'
import { servicePicture } from '#src/pictures/servicePicture.ts'
import type { Typeface } from '#src/pictures/typeface.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import type { ServiceFigures } from './serviceAnswers.ts'

/**
 * The picture of a service's page, as its link without parameters shows it.
 * @param kind what the page is called beside the name of the site; generated logs have their mark in its place, with the
 *   name of their city where the other's is none
 */
export function servicePictureOf({ catalogue, cubes }: ServiceFigures, kind: string, speech: Speech, typeface: Typeface): readonly Mark[] {
  const { language, words } = speech
  const { shell } = language.words
  const cities = catalogue.areas.filter((area) => area.kind === 'city')
  const { question } = parseQuestion('', { cities, indicators: [], topics: [], periods: [] })
  const view = serviceView(catalogue, chosenSpan(catalogue, question), cubes, question)
  const own = words[catalogue.service]
  const norm = normText(catalogue.norm, catalogue.service, speech)
  const generated = view.sides.flatMap(({ area, log }) => (log?.demonstration === true ? [area.name] : []))
  const marked = generated.length > 0
  const sources = new Set(catalogue.logs.map(({ source }) => source))
  const texts = {
    kind: marked ? [...(view.isMixed ? generated : []), shell.demonstration].join(': ') : kind,
    marked,
    foot: [...sources, shell.release(language.date(catalogue.release.slice(0, 10)))].join('. '),
    title: own.title,
    figure: view.yardstick === 'share' ? `${own.share} (${norm})` : own.median,
    unit: own.unit,
    median: own.median,
    norm: words.normLine(norm),
  }
  const [left, right] = view.sides
  return servicePicture(texts, [headlineOf(left, view, speech), headlineOf(right, view, speech)], view.panels, language, typeface)
}

/** A city's figure and the period of it, or why there is none. */
function headlineOf({ area, log, told }: ServiceSide, { yardstick, span }: ServiceView, speech: Speech): Headline {
  const { language, words } = speech
  const reading = told?.kind === 'figures' ? readingOf(told.figures, yardstick) : null
  if (reading !== null) {
    return { place: area.name, period: basisText(span.basis, language), first: readingText(reading, yardstick, speech), second: null }
  }
  return { place: area.name, missing: log === null ? words.noLog : nothingWord(told, words) }
}
