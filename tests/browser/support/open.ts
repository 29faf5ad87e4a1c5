import { expect, type Page, type Response } from '@playwright/test'

/** Whether the application has drawn the page or taken over what was prerendered: only then does it answer keys. */
function isTakenOver(): boolean {
  const first = document.querySelector('#root > :not(noscript)')
  return first !== null && Object.keys(first).some((key) => key.startsWith('__react'))
}

/** Opens a path of the site (`kk/infant-mortality/?view=gap`) and waits until the application answers the reader. */
export async function open(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path)
  if (response === null) throw new Error(`open("${path}"): expected a navigation, got none`)
  await expect.poll(() => page.evaluate(isTakenOver)).toBe(true)
  return response
}
