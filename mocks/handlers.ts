import type { RequestHandler } from 'msw'
import { delay, http, HttpResponse } from 'msw'
import { changedFiles } from './changedFiles.ts'
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
  return [http.get(`${endpoint}*`, answer)]
}
