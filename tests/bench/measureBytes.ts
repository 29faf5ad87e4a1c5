import type { Browser } from '@playwright/test'

/** Bytes as sent, brotli, by what they are; `idle` is what the page asks for when it has nothing better to do. */
export interface Bytes {
  readonly html: number
  readonly style: number
  readonly code: number
  readonly fonts: number
  readonly idle: number
  /** Requests before it is idle. */
  readonly requests: number
}

/** A large page takes long to become idle. */
const AT_REST_MS = 1500

/** What a page named `address` and all that its HTML names weigh, and what follows when it has come to rest. */
export async function measureBytes(browser: Browser, address: string): Promise<Bytes> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(AT_REST_MS)
  const { html, files } = await page.evaluate(() => {
    const named = new Set(
      [...document.querySelectorAll('script[src], link[rel]')].map(
        (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', document.baseURI).href,
      ),
    )
    const entries = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming)
    const [navigation] = performance.getEntriesByType('navigation')
    return {
      html: navigation instanceof PerformanceNavigationTiming ? navigation.encodedBodySize : Number.NaN,
      files: entries
        // Style sheets name the fonts.
        .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize, early: named.has(name) || name.endsWith('.woff2') })),
    }
  })
  await page.close()
  const early = files.filter((file) => file.early)
  const sum = (ending: string) =>
    early.filter(({ name }) => name.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    html,
    style: sum('.css'),
    code: sum('.js'),
    fonts: sum('.woff2'),
    idle: files.filter((file) => !file.early).reduce((total, { bytes }) => total + bytes, 0),
    requests: 1 + early.length,
  }
}
