import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { http, HttpResponse } from 'msw'
import type { SetupServer } from 'msw/node'
import { setupServer } from 'msw/node'
import { handlersOf, settingsOf } from './handlers.ts'
import type { Load } from './Load.ts'
import type { ScenarioName } from './scenarios.ts'

/** Not `new URL('../public/', import.meta.url)`: in tests of pages Vite makes an address of the page of it. */
const PUBLIC = join(import.meta.dirname, '../public')

/** For `listen`: a request that no handler knows fails, and the console is told. The word 'error' lets `.json` pass. */
export const REFUSE_OTHERS: NonNullable<Parameters<SetupServer['listen']>[0]> = {
  onUnhandledRequest: (_request, print) => print.error(),
}

/** Reads the published files of this repository. */
export const loadPublished: Load = async (path) => {
  const bytes = await readFile(join(PUBLIC, 'data', path)).catch(() => null)
  return bytes === null ? null : new Uint8Array(bytes)
}

/**
 * A server for tests in Node: a site's settings, and the published files as a scenario has them.
 * The caller starts it with `listen(REFUSE_OTHERS)` and closes it.
 * @param siteRoot absolute address, with a slash at its end
 */
export function mockServer(name: ScenarioName, siteRoot: string, load: Load = loadPublished): SetupServer {
  const settings = http.get(new URL('config.json', siteRoot).href, async () =>
    HttpResponse.json(settingsOf(name, JSON.parse(await readFile(join(PUBLIC, 'config.json'), 'utf8')))),
  )
  return setupServer(settings, ...handlersOf(name, new URL('data/', siteRoot).href, load))
}
