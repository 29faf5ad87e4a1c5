import { type BrowserContext, chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from '#tests/browser/support/chromiumFlags.ts'
import { findChromium } from '#tests/browser/support/findChromium.ts'

/**
 * How the reader's browser is started. Playwright always attaches a debugger, for which V8 reads code a second time to know where
 * errors were made: React makes some as it starts, and 150 ms of the first filter were the debugger's. When the places are noted
 * at the first reading, a page loads as fast as in a browser that no debugger is attached to (both were measured).
 */
export const READER_FLAGS = [...CHROMIUM_FLAGS, '--js-flags=--no-enable-lazy-source-positions']

/** What the reader's browser is set to. */
export const READER = { viewport: { width: 1280, height: 800 }, locale: 'kk-KZ', timezoneId: 'Asia/Almaty' }

/**
 * A reader's own browser that has been nowhere yet. The contexts of `Browser` are private windows, which ask for the icon of
 * the page anew at each change of its address: 4 ms that no usual reader waits for.
 */
export async function openProfile(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: READER_FLAGS,
    ...READER,
  })
}
