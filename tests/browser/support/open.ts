import type { Page, Response } from '@playwright/test'

/** Opens a path of the site (`kk/infant-mortality/?view=gap`) and waits until the application answers its question. */
export async function open(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path)
  if (response === null) throw new Error(`open("${path}"): expected a navigation, got none`)
  await page.locator('html[data-answered]').waitFor()
  return response
}
