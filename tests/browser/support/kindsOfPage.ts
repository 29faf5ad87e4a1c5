import type { Page } from '@playwright/test'
import { LANGS, type Lang } from '#src/model/lang.ts'
import { open } from './open.ts'

/** A kind of page that readers meet, in any language. */
export interface KindOfPage {
  readonly name: string
  /** Below the language: empty for the overview. */
  readonly path: string
  /** On the page once all of it has been drawn. */
  readonly drawn: string
  /** The dataset of this indicator answers with a sign-in page. */
  readonly broken?: string
  /** Faults that belong to the page. */
  readonly faults?: readonly RegExp[]
}

const INDICATOR = 'infant-mortality/'
const CHART = '.chart .recharts-surface'
const NO_PAGE = [/^bad answer: 404 /, /^console line: error: Failed to load resource/]

/** One of each kind; the indicator is one with counts, intervals and a provisional value, so that every mark is on it. */
export const KINDS_OF_PAGE: readonly KindOfPage[] = [
  { name: 'overview', path: '', drawn: '.card' },
  { name: 'side by side', path: `${INDICATOR}?show=country~interval`, drawn: CHART },
  { name: 'together', path: `${INDICATOR}?view=together`, drawn: CHART },
  { name: 'gap', path: `${INDICATOR}?view=gap`, drawn: CHART },
  { name: 'change', path: `${INDICATOR}?view=change`, drawn: CHART },
  { name: 'table', path: `${INDICATOR}?view=table`, drawn: '.figures' },
  { name: 'memorandum', path: 'memorandum/', drawn: '.commitment' },
  { name: 'data', path: 'data/', drawn: '.catalogue' },
  { name: 'waiting times', path: 'waiting-times/', drawn: '.hours' },
  { name: 'punctuality', path: 'bus-punctuality/', drawn: '.hours' },
  { name: 'centre', path: 'waiting-times/astana-7/?time=2024', drawn: '[data-hours-shut]' },
  { name: 'about', path: 'about/', drawn: 'h1' },
  { name: 'notices', path: 'about/?cities=paris~astana&time=2020..2015&topic=weather', drawn: '[data-notice]' },
  // Nobody prerenders an older release, so its figures are asked for.
  { name: 'failure', path: 'maternal-mortality/?release=2020-12-19', drawn: '[data-failure]', broken: 'maternal-mortality' },
  { name: 'not found', path: 'no-such-page/', drawn: 'h1', faults: NO_PAGE },
]

/** Every kind of page in every language, each with a name for its test. */
export const PAGES_IN_LANGUAGES: readonly { readonly name: string; readonly lang: Lang; readonly kind: KindOfPage }[] =
  KINDS_OF_PAGE.flatMap((kind) => LANGS.map((lang) => ({ name: `${kind.name} in ${lang}`, lang, kind })))

/** Where languages differ in the length of words only, the longest is tried in `npm test` and the others in `npm run check:all`. */
export function unlessLongest(lang: Lang): '' | ' @everything' {
  return lang === 'kk' ? '' : ' @everything'
}

/** Opens a kind of page and waits until it has been drawn. */
export async function openKind(page: Page, lang: Lang, { path, drawn, broken }: KindOfPage): Promise<void> {
  if (broken !== undefined) {
    await page.route(`**/${broken}.*.json`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }))
  }
  if (path === 'no-such-page/') await page.goto(`${lang}/${path}`)
  else await open(page, `${lang}/${path}`)
  await page.locator(drawn).first().waitFor()
}
