import type { RequestHandler } from 'msw'
import { delay, http, HttpResponse } from 'msw'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import { changedFiles } from './changedFiles.ts'
import { dayOfQueues } from './dayOfQueues.ts'
import type { Load } from './Load.ts'
import type { Scenario, ScenarioName } from './scenarios.ts'
import { SCENARIOS } from './scenarios.ts'

/**
 * Speaks the contract from the published files, as a scenario has them.
 * @param endpoint absolute address of the folder that is mocked, with a slash at its end
 * @param load reads the published files themselves
 */
export function handlersOf(name: ScenarioName, endpoint: string, load: Load): RequestHandler[] {
  const scenario: Scenario = SCENARIOS[name]
  const files = changedFiles(load, scenario)
  const answer = async ({ request }: { readonly request: Request }) => {
    if (scenario.delayMs !== undefined) await delay(scenario.delayMs)
    if (scenario.answer !== undefined) return scenario.answer()
    const bytes = await files(new URL(request.url).pathname.slice(new URL(endpoint).pathname.length))
    if (bytes === null) return HttpResponse.text('Not found', { status: 404 })
    return HttpResponse.arrayBuffer(bytes.buffer, { headers: { 'content-type': 'application/json' } })
  }
  const queues = dayOfQueues(load, () => Date.now())
  let asked = 0
  const live = http.get(new URL('../queues.json', endpoint).href, async () => {
    asked += 1
    if (scenario.liveQueue === 'breaks-off' && asked > 1) return HttpResponse.text('Out of order', { status: 503 })
    return HttpResponse.json({ ...(await queues()) })
  })
  return [...(scenario.liveQueue === undefined ? [] : [live]), http.get(`${endpoint}*`, answer)]
}

/** A site's settings as a scenario has them. */
export function settingsOf(name: ScenarioName, settings: unknown): Record<string, unknown> {
  const scenario: Scenario = SCENARIOS[name]
  return {
    ...(isJsonObject(settings) ? settings : {}),
    ...(scenario.liveQueue !== undefined && { liveQueue: 'queues.json' }),
  }
}
