import { bypass, http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { handlersOf, settingsOf } from './handlers.ts'
import type { Load } from './Load.ts'
import type { ScenarioName } from './scenarios.ts'

/**
 * Starts the mocks in the page; only `--mode mock` has the worker's script, and no build ever does.
 * Files of the development server itself pass; any other request that no handler knows is an error.
 * @param siteRoot absolute address of the site's folder, with a slash at its end
 */
export async function startMocks(name: ScenarioName, siteRoot: string): Promise<void> {
  const endpoint = new URL('data/', siteRoot).href
  const load: Load = async (path) => {
    const response = await fetch(bypass(new URL(path, endpoint).href))
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  }
  const settings = http.get(new URL('config.json', siteRoot).href, async ({ request }) => {
    const response = await fetch(bypass(request))
    return response.ok ? HttpResponse.json(settingsOf(name, await response.json())) : response
  })
  const worker = setupWorker(settings, ...handlersOf(name, endpoint, load))
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', siteRoot).href },
    onUnhandledRequest: (request, print) => {
      if (new URL(request.url).origin !== new URL(siteRoot).origin) print.error()
    },
  })
}
