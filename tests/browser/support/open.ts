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

/** As `open`, but the page comes without what it was prerendered from, as one that nobody has prerendered: it must fetch all. */
export async function openBare(page: Page, path: string): Promise<void> {
  const isDocument = (url: URL) => url.pathname.endsWith('/')
  await page.route(isDocument, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<script type="application\/json" id="first-view">.*?<\/script>/s, '')
    await route.fulfill({ response, body })
  })
  await open(page, path)
  await page.unroute(isDocument)
}
