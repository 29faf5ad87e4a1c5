import { expect, type Locator, type Page } from '@playwright/test'

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

/** Presses a key in a chart and gives what is said then. */
export async function say(page: Page, key: string): Promise<string> {
  await page.evaluate(() => {
    const node = document.querySelector('[aria-live]')
    if (node === null) throw new Error('say: expected a live region, found none')
    document.documentElement.dataset['said'] = ''
    new MutationObserver((_, observer) => {
      document.documentElement.dataset['said'] = node.textContent.trim()
      observer.disconnect()
    }).observe(node, { childList: true, characterData: true, subtree: true })
  })
  await page.keyboard.press(key)
  await expect(page.locator('html')).not.toHaveAttribute('data-said', '')
  return (await page.locator('html').getAttribute('data-said')) ?? ''
}
