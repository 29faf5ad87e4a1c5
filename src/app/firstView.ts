import type { QueryClient, SetDataOptions } from '@tanstack/react-query'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Page } from '#src/model/question.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import { overviewQuery } from '#src/queries/overviewQuery.ts'
import { printPath } from '#src/url/printPath.ts'
import { FIRST_VIEW_ID } from './firstViewId.ts'
import { type PackedFigures, unpackFigures } from './packFigures.ts'

export type DataOf<Query extends (...parameters: never[]) => { readonly queryFn?: unknown }> =
  NonNullable<ReturnType<Query>['queryFn']> extends (...parameters: never[]) => infer Answer ? Awaited<Answer> : never

/** Where a page lies while it is rendered: nobody knows yet where the site will. */
export const PRERENDER_ROOT = 'https://site.invalid/'

/** What a query would answer: its key without the endpoint, which leads all keys, and its age where it is not fresh. */
export type Answer = readonly [key: readonly unknown[], answer: unknown, options?: SetDataOptions]

/**
 * What a prerendered page was drawn from and carries along, so that the application can take it over as it stands: same
 * release, same figures, nothing to wait for, none of the code that fetches and checks.
 */
export interface FirstView {
  readonly page: Page
  /** Its addresses begin at PRERENDER_ROOT where they lie inside the site. */
  readonly configuration: DataOf<typeof configurationQuery>
  /** Cut to what the page shows: see cutCatalogue. */
  readonly catalogue: Catalogue
  /** Null where the page does not show it. */
  readonly overview: readonly PackedFigures[] | null
  /** Of the other queries of the page. */
  readonly answers: readonly Answer[]
}

/** A first view as the text of a `<script type="application/json">`: no `<` that could end it. Inverse of readFirstView. */
export function printFirstView(view: FirstView): string {
  return JSON.stringify(view).replaceAll('<', String.raw`\u003c`)
}

/** The first view that a page carries; null where it carries none, as in development. */
export function readFirstView(page: Document): FirstView | null {
  const text = page.getElementById(FIRST_VIEW_ID)?.textContent ?? null
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  return isFirstView(value) ? value : null
}

/** The build that wrote the page wrote its scripts too, so the outline is enough. */
function isFirstView(value: unknown): value is FirstView {
  return typeof value === 'object' && value !== null && 'page' in value && 'configuration' in value && 'catalogue' in value
}

/** Answers the queries of the page beforehand, under the keys that they have where the site lies. */
export function answerFirst(client: QueryClient, siteRoot: string, view: FirstView): void {
  const configuration = rebased(view.configuration, siteRoot)
  const { endpoint } = configuration
  client.setQueryData(configurationQuery(siteRoot).queryKey, configuration)
  if (view.overview !== null) {
    client.setQueryData(overviewQuery(endpoint, view.catalogue).queryKey, view.overview.map(unpackFigures))
  }
  for (const [key, answer, options] of view.answers) client.setQueryData([endpoint, ...key], answer, options)
}

function rebased(configuration: FirstView['configuration'], siteRoot: string): FirstView['configuration'] {
  const rebase = (address: string) =>
    address.startsWith(PRERENDER_ROOT) ? siteRoot + address.slice(PRERENDER_ROOT.length) : address
  const { endpoint, liveQueue } = configuration
  return { ...configuration, endpoint: rebase(endpoint), liveQueue: liveQueue === null ? null : rebase(liveQueue) }
}

/** Whether two addresses name one page, in whatever language. */
export function isSamePage(left: Page, right: Page): boolean {
  return printPath('kk', left) === printPath('kk', right)
}
