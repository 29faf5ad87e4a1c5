import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { answerFor } from '#src/build/answerFor.ts'
import { contentType } from './contentType.ts'
import { listen, type Listening } from './listen.ts'

export interface FolderSettings {
  /** The path under which the folder lies, with a slash at both ends. */
  readonly base?: string
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Answers in place of the folder where it returns true. */
  readonly answer?: (path: string, response: ServerResponse) => boolean
}

/** A plain host that knows nothing of the site: files, indexes of folders, redirects to folders, and no policy of its own. */
export function serveFolder(folder: string, settings: FolderSettings = {}): Promise<Listening> {
  const { base = '/', headers = {}, answer = () => false } = settings
  return listen((request, response) => {
    const address = request.url ?? '/'
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (answer(address, response)) return
    const found = address.startsWith(base) ? answerFor(folder, address.slice(base.length - 1)) : null
    if (found === null || found.kind === 'not-found') response.writeHead(404).end()
    else if (found.kind === 'redirect') response.writeHead(301, { location: base + found.location.slice(1) }).end()
    else {
      response.writeHead(200, { 'content-type': contentType(found.path) }).end(readFileSync(found.path))
    }
  })
}
