import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Serves the script of MSW's worker from its package while the development server runs in mode `mock`.
 * It must not lie in public/: everything there is shipped.
 */
export function serveWorker(): Plugin {
  return {
    name: 'serve-mock-worker',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
    configureServer(server) {
      const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response, next) => {
        const send = (text: Buffer) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8')
          response.end(text)
        }
        readFile(script).then(send, next)
      })
    },
  }
}
