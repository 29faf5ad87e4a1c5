import { createServer, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { answerFor } from '#src/build/answerFor.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface FolderSettings {
  /** The path under which the folder lies, with a slash at both ends. */
  readonly base?: string
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Answers in place of the folder where it returns true. */
  readonly answer?: (path: string, response: ServerResponse) => boolean
}

export interface ServedFolder {
  readonly port: number
  readonly close: () => Promise<void>
}

/** A plain host that knows nothing of the site: files, indexes of folders, redirects to folders, and no policy of its own. */
export async function serveFolder(folder: string, settings: FolderSettings = {}): Promise<ServedFolder> {
  const { base = '/', headers = {}, answer = () => false } = settings
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (answer(address, response)) return
    const found = address.startsWith(base) ? answerFor(folder, address.slice(base.length - 1)) : null
    if (found === null || found.kind === 'not-found') response.writeHead(404).end()
    else if (found.kind === 'redirect') response.writeHead(301, { location: base + found.location.slice(1) }).end()
    else {
      const type = TYPES[extname(found.path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type }).end(readFileSync(found.path))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
