import { deriveOverview } from '#src/derive/deriveOverview.ts'
import { indicatorView } from '#src/derive/indicatorView.ts'
import type { AboutWords } from '#src/i18n/en/pages/about.ts'
import type { DataWords } from '#src/i18n/en/pages/data.ts'
import type { MemorandumWords } from '#src/i18n/en/pages/memorandum.ts'
import type { ServicesWords } from '#src/i18n/en/services.ts'
import { indicatorLanguage } from '#src/i18n/indicatorLanguage.ts'
import type { IndicatorLanguage, Language } from '#src/i18n/language.ts'
import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Page } from '#src/model/question.ts'
import { indicatorPicture } from '#src/pictures/indicatorPicture.ts'
import type { Mark } from '#src/pictures/marks.ts'
import { overviewPicture, telling } from '#src/pictures/overviewPicture.ts'
import { topicsPicture, type TopicRow } from '#src/pictures/topicsPicture.ts'
import type { Typeface } from '#src/pictures/typeface.ts'
import { wordsPicture } from '#src/pictures/wordsPicture.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { vocabularyOf } from '#src/url/vocabularyOf.ts'
import type { PageFigures } from './pageFigures.ts'
import type { ServiceFigures } from './serviceAnswers.ts'
import { servicePictureOf } from './servicePictureOf.ts'

/** What a picture is drawn from: the whole catalogue, and the figures of its page. */
export type PictureFigures = Pick<PageFigures, 'overview' | 'indicator' | 'commitments'> & {
  /** Null where no log of the service is shown, and on other pages. */
  readonly service: ServiceFigures | null
}

/** A language with the words of every page. */
interface WholeLanguage {
  readonly language: IndicatorLanguage
  readonly memorandum: MemorandumWords
  readonly data: DataWords
  readonly about: AboutWords
  readonly services: ServicesWords
}

/** Fetches the words of every page of a language. */
export async function loadWholeLanguage(language: Language): Promise<WholeLanguage> {
  const { later } = language
  const [indicator, memorandum, data, about, services] = await Promise.all([
    later.indicator(),
    later.memorandum(),
    later.data(),
    later.about(),
    later.service(),
  ])
  return { language: indicatorLanguage(language, indicator), memorandum, data, about, services }
}

/** The picture that messengers show of a page, as its link without parameters shows it; null where it has no figures. */
export function pictureOf(
  page: Page,
  catalogue: Catalogue,
  figures: PictureFigures,
  whole: WholeLanguage,
  typeface: Typeface,
): readonly Mark[] | null {
  const { language } = whole
  const { question } = parseQuestion('', vocabularyOf(catalogue))
  const { overview, shell } = language.words
  const release = shell.release(language.date(catalogue.release.slice(0, 10)))
  const groups = figures.overview === null ? [] : deriveOverview(catalogue, figures.overview, question)
  const cities = question.cities.flatMap((id) => catalogue.areas.find((area) => area.id === id) ?? [])
  switch (page.kind) {
    case 'overview': {
      const [left, right] = cities.map(({ name }) => name)
      const topics = new Set(catalogue.indicators.map(({ topic }) => topic)).size
      const texts = {
        title: overview.title(left ?? '', right ?? ''),
        intro: overview.intro(catalogue.indicators.length, topics),
        release,
      }
      return overviewPicture(texts, groups, language, typeface)
    }
    case 'indicator': {
      const indicator = catalogue.indicators.find(({ code }) => code === page.id)
      if (indicator === undefined || figures.indicator === null) return null
      const view = indicatorView(indicator, figures.indicator, catalogue, question)
      const topic = catalogue.topics.find(({ code }) => code === indicator.topic)?.name ?? ''
      return indicatorPicture(view, topic, language, typeface)
    }
    case 'memorandum': {
      const commitments = figures.commitments ?? []
      const evidenced = commitments.filter(({ evidence }) => evidence.length > 0)
      const share = (filled: number, all: number) => `${language.number(filled, 0)} / ${language.number(all, 0)}`
      const rows = rowsOf(catalogue, (code) => {
        const own = commitments.filter(({ topic }) => topic === code)
        const filled = own.filter((commitment) => evidenced.includes(commitment)).length
        return { filled, all: own.length, count: share(filled, own.length) }
      })
      const { title, summary } = whole.memorandum
      const [done, all] = [evidenced.length, commitments.length]
      const texts = { title, summary: summary(done, all), total: share(done, all), kind: shell.memorandum, foot: release }
      return topicsPicture(texts, rows, language, typeface)
    }
    case 'data': {
      const rows = rowsOf(catalogue, (code) => {
        const { length } = catalogue.indicators.filter(({ topic }) => topic === code)
        return { filled: length, all: length, count: language.number(length, 0) }
      })
      const { intro } = whole.data
      const texts = { title: overview.indicatorsCount(catalogue.indicators.length), summary: intro, total: null, kind: shell.data, foot: release }
      return topicsPicture(texts, rows, language, typeface)
    }
    case 'about': {
      const { title, what, figures: published } = whole.about
      const [card] = telling(groups)
      const texts = { title, paragraphs: [what, published], kind: shell.about, foot: release }
      return wordsPicture(texts, card === undefined ? null : { card }, language, typeface)
    }
    case 'service': {
      // A branch has no picture of its own: its page shows that of its service.
      if (page.branch !== null) return null
      const kind = page.service === 'waiting-times' ? shell.waitingTimes : shell.buses
      if (figures.service !== null) return servicePictureOf(figures.service, kind, { language, words: whole.services }, typeface)
      const { title, intro } = whole.services[page.service]
      return wordsPicture({ title, paragraphs: [intro], kind, foot: release }, isPair(cities) ? { none: cities } : null, language, typeface)
    }
  }
}

/** The topics that hold anything, in their order. */
function rowsOf(catalogue: Catalogue, countOf: (topic: string) => Omit<TopicRow, 'name'>): readonly TopicRow[] {
  return catalogue.topics.map(({ code, name }) => ({ name, ...countOf(code) })).filter(({ all }) => all > 0)
}

function isPair(cities: readonly Area[]): cities is readonly [Area, Area] {
  return cities.length === 2
}
