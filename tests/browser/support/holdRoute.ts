import type { Page } from '@playwright/test'

export interface HeldRoute {
  /** Settles once the page has asked. */
  readonly asked: Promise<void>
  /** Lets the answers through, those already asked for and those to come. */
  readonly send: () => void
}

/** Keeps the page waiting for what matches a pattern, until told to send it. */
export async function holdRoute(page: Page, pattern: string): Promise<HeldRoute> {
  let send = () => {}
  const sent = new Promise<void>((resolve) => (send = resolve))
  let ask = () => {}
  const asked = new Promise<void>((resolve) => (ask = resolve))
  await page.route(pattern, async (route) => {
    ask()
    await sent
    await route.continue()
  })
  return { asked, send }
}
