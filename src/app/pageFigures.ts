import { parseCommitments } from '#src/endpoint/parseCommitments.ts'
import { parseDataset } from '#src/endpoint/parseDataset.ts'
import { parseOverview } from '#src/endpoint/parseOverview.ts'
import { parseReleases } from '#src/endpoint/parseReleases.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Page } from '#src/model/question.ts'
import { commitmentsQuery } from '#src/queries/commitmentsQuery.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import type { overviewQuery } from '#src/queries/overviewQuery.ts'
import { releasesQuery } from '#src/queries/releasesQuery.ts'
import { answerTo } from './answerTo.ts'
import type { Answer, DataOf } from './firstView.ts'
import type { ReadDocument } from './ReadDocument.ts'
import { serviceAnswers } from './serviceAnswers.ts'
import { valueOf } from './valueOf.ts'

/** The published figures that a page shows; null is what it does not. */
export interface PageFigures {
  readonly overview: DataOf<typeof overviewQuery> | null
  readonly indicator: DataOf<typeof indicatorQuery> | null
  readonly commitments: DataOf<typeof commitmentsQuery> | null
  readonly releases: DataOf<typeof releasesQuery> | null
  /** Answers of queries that only pages of services know. */
  readonly services: readonly Answer[]
}

const NONE: PageFigures = { overview: null, indicator: null, commitments: null, releases: null, services: [] }

/**
 * Reads the figures of a page from the published files.
 * @throws Error on a file that breaks the contract
 */
export function readPageFigures(
  page: Page,
  catalogue: Catalogue,
  endpoint: string,
  read: ReadDocument,
): PageFigures {
  switch (page.kind) {
    case 'overview': {
      const { href } = catalogue.overview
      const entries = valueOf(href, parseOverview(read(href), catalogue.indicators.map(({ code }) => code)))
      return { ...NONE, overview: entries.map(({ code, data }) => ({ code, data: { ok: true, value: valueOf(code, data) } })) }
    }
    case 'indicator': {
      const file = catalogue.indicators.find(({ code }) => code === page.id)?.file
      return file === undefined ? NONE : { ...NONE, indicator: valueOf(file.href, parseDataset(read(file.href))) }
    }
    case 'memorandum': {
      const { href } = catalogue.commitments
      return { ...NONE, commitments: valueOf(href, parseCommitments(read(href))) }
    }
    case 'data':
      return { ...NONE, releases: valueOf('releases.json', parseReleases(read('releases.json'))) }
    case 'service':
      return { ...NONE, services: serviceAnswers(page, catalogue.lang, endpoint, read) }
    case 'about':
      return NONE
  }
}

/** What the queries of the page would answer, but for the overview. */
export function answersOf(
  { indicator, commitments, releases, services }: PageFigures,
  catalogue: Catalogue,
  endpoint: string,
): readonly Answer[] {
  return [
    ...services,
    ...(indicator === null ? [] : [answerTo(indicatorQuery(endpoint, catalogue, indicator.code), indicator)]),
    ...(commitments === null ? [] : [answerTo(commitmentsQuery(endpoint, catalogue), commitments)]),
    // Releases come out after a page was built, so the list is asked for again at once.
    ...(releases === null ? [] : [answerTo(releasesQuery(endpoint), releases, { updatedAt: 0 })]),
  ]
}
