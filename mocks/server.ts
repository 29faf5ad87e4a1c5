import { readFile } from 'node:fs/promises'
import type { SetupServer } from 'msw/node'
import { setupServer } from 'msw/node'
import { http, HttpResponse } from 'msw'
import { handlersOf } from './handlers.ts'
import type { Load } from './Load.ts'
import type { ScenarioName } from './scenarios.ts'

const PUBLIC = new URL('../public/', import.meta.url)

/** Reads the published files of this repository. */
export const loadPublished: Load = (path) => readPublic(`data/${path}`)

/**
 * A server for tests in Node: the site's settings and the published files as a scenario has them, under a site's address.
 * The caller starts it with `listen({ onUnhandledRequest: 'error' })` and closes it.
 * @param siteRoot absolute address, with a slash at its end
 */
export function mockServer(name: ScenarioName, siteRoot: string, load: Load = loadPublished): SetupServer {
  const settings = http.get(new URL('config.json', siteRoot).href, async () => {
    const bytes = await readPublic('config.json')
    return bytes === null ? HttpResponse.error() : HttpResponse.arrayBuffer(bytes.buffer)
  })
  return setupServer(settings, ...handlersOf(name, new URL('data/', siteRoot).href, load))
}

async function readPublic(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readFile(new URL(path, PUBLIC)).catch(() => null)
  return bytes === null ? null : new Uint8Array(bytes)
}
