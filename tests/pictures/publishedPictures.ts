import { existsSync, readFileSync } from 'node:fs'
import { loadWholeLanguage, pictureOf } from '#src/app/pictureOf.ts'
import { serviceFigures } from '#src/app/serviceAnswers.ts'
import { servicePictureOf } from '#src/app/servicePictureOf.ts'
import { loadTypeface } from '#src/build/loadTypeface.ts'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { parseCommitments } from '#src/endpoint/parseCommitments.ts'
import { parseDataset } from '#src/endpoint/parseDataset.ts'
import { parseOverview } from '#src/endpoint/parseOverview.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import type { Result } from '#src/model/result.ts'
import type { ServiceCode, ServiceLog } from '#src/model/service.ts'
import type { Mark, TextMark } from '#src/pictures/marks.ts'
import { ENDPOINT } from '#tests/endpoint/documents.ts'

function read<T>(path: string, parse: (json: unknown) => Result<T, unknown>): T {
  const parsed = parse(JSON.parse(readFileSync(`public/data/${path}`, 'utf8')))
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}

/** What an answer was before, so that nothing is read and drawn twice. */
function once<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const now = answer(key)
    known.set(key, now)
    return now
  }
}

/** The newest catalogue of a language. */
export const publishedCatalogue = once((lang: Lang): Catalogue => read(`catalogue.${lang}.json`, parseCatalogue))

const overviewAt = once((href: string) =>
  read(href, (json) => parseOverview(json, publishedCatalogue('en').indicators.map(({ code }) => code))).flatMap(
    ({ code, data }) => (data.ok ? [{ code, data }] : []),
  ),
)

const documentAt = (path: string): unknown =>
  existsSync(`public/data/${path}`) ? JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) : null

export const typeface = loadTypeface('.')

/** What is drawn for a page from the newest release; `change` what the catalogue says first, or show no generated logs. */
export async function publishedPicture(
  page: Page,
  lang: Lang,
  change: (catalogue: Catalogue) => Catalogue = (catalogue) => catalogue,
  demonstration = true,
): Promise<readonly Mark[]> {
  const catalogue = change(publishedCatalogue(lang))
  const file = catalogue.indicators.find(({ code }) => page.kind === 'indicator' && code === page.id)?.file
  const figures = {
    overview: overviewAt(catalogue.overview.href),
    indicator: file === undefined ? null : read(file.href, parseDataset),
    commitments: read(catalogue.commitments.href, parseCommitments),
    service: page.kind === 'service' ? serviceFigures(page.service, lang, ENDPOINT, demonstration, documentAt) : null,
  }
  const marks = pictureOf(page, catalogue, figures, await loadWholeLanguage(await loadLanguage(lang)), typeface)
  if (marks === null) throw new Error(`no picture of ${JSON.stringify(page)}`)
  return marks
}

/** What is drawn for a service with other logs than the published ones. */
export async function pictureOfLogs(
  service: ServiceCode,
  lang: Lang,
  change: (logs: readonly ServiceLog[]) => readonly ServiceLog[],
): Promise<readonly Mark[]> {
  const figures = serviceFigures(service, lang, ENDPOINT, true, documentAt)
  if (figures === null) throw new Error(`nothing is published of ${service}`)
  const catalogue = { ...figures.catalogue, logs: change(figures.catalogue.logs) }
  const { language, services } = await loadWholeLanguage(await loadLanguage(lang))
  return servicePictureOf({ ...figures, catalogue }, '', { language, words: services }, typeface)
}

export function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []))
}
