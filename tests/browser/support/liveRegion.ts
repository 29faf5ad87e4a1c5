import type { Locator, Page } from '@playwright/test'

/** The region in which a page says what has changed. */
export function region(page: Page): Locator {
  return page.locator('[aria-live="polite"][aria-atomic="true"]')
}

/** Counts, from now on, how often anything with a live role on the page changes; the answer gives the count so far. */
export async function countAnnouncements(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.documentElement
    root.dataset['announcements'] = '0'
    new MutationObserver((records) => {
      const heard = records.filter(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('[aria-live], [role=status], [role=alert], [role=log]') !== null
      })
      root.dataset['announcements'] = String(Number(root.dataset['announcements']) + heard.length)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return async () => Number(await page.locator('html').getAttribute('data-announcements'))
}
