import type { Page, Response } from '@playwright/test'

/** Opens a path of the site (`kk/infant-mortality/?view=gap`) and waits until the application answers its question. */
export async function open(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path)
  if (response === null) throw new Error(`open("${path}"): expected a navigation, got none`)
  await page.locator('html[data-answered]').waitFor()
  return response
}

/** Goes to a path of the site without loading a page, as Back and Forward do: for tests that walk through many pages. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/${path}`)
}
