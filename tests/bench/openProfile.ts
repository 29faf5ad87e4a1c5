import { type BrowserContext, chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from '#tests/browser/support/chromiumFlags.ts'
import { findChromium } from '#tests/browser/support/findChromium.ts'

/** What the reader's browser is set to. */
export const READER = { viewport: { width: 1280, height: 800 }, locale: 'kk-KZ', timezoneId: 'Asia/Almaty' }

/**
 * A reader's own browser that has been nowhere yet. The contexts of `Browser` are private windows, which ask for the icon of
 * the page anew at each change of its address: 4 ms that no usual reader waits for.
 */
export async function openProfile(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: CHROMIUM_FLAGS,
    ...READER,
  })
}
