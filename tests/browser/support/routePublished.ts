import type { Page } from '@playwright/test'
import { changedFiles } from '#mocks/changedFiles.ts'
import { SCENARIOS, type ScenarioName } from '#mocks/scenarios.ts'
import { loadPublished } from '#mocks/server.ts'

/** Answers the endpoint's requests of a page with the published files as a scenario has them. */
export async function routePublished(page: Page, name: ScenarioName): Promise<void> {
  const load = changedFiles(loadPublished, SCENARIOS[name])
  await page.route('**/data/**/*.json', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '')
    const bytes = await load(path)
    if (bytes === null) await route.fulfill({ status: 404 })
    else await route.fulfill({ contentType: 'application/json', body: Buffer.from(bytes) })
  })
}
