import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { answerFor } from '#src/build/answerFor.ts'
import { cacheControl } from '#src/build/cacheControl.ts'
import { securityHeaders } from '#src/build/contentSecurityPolicy.ts'
import { siteSettings } from '#src/build/siteSettings.ts'
import { contentType } from '#tests/browser/support/contentType.ts'
import { listen } from '#tests/browser/support/listen.ts'

/** Kinds that come compressed already. */
const COMPRESSED = new Set(['.woff2', '.png'])

interface Sent {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

export interface ServedSite {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** HTTP/1.1 with brotli, the headers that `deploy/` asks for, and 304 for what has not changed: as a host in the intranet. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const policy = existsSync(join(folder, 'config.json')) ? securityHeaders(siteSettings(folder).policy) : []
  const files = new Map<string, Sent>()
  const fileAt = (path: string): Sent => {
    const known = files.get(path)
    if (known !== undefined) return known
    const bytes = readFileSync(path)
    const isCompressed = COMPRESSED.has(extname(path))
    const sent = {
      body: isCompressed ? bytes : brotliCompressSync(bytes),
      headers: {
        'Content-Type': contentType(path),
        ETag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
        ...(isCompressed ? {} : { 'Content-Encoding': 'br' }),
      },
    }
    files.set(path, sent)
    return sent
  }
  const { port, close } = await listen((request, response) => {
    const address = request.url ?? '/'
    const answer = answerFor(folder, address)
    if (answer.kind === 'not-found') return response.writeHead(404).end()
    if (answer.kind === 'redirect') return response.writeHead(301, { Location: answer.location }).end()
    const { body, headers } = fileAt(answer.path)
    for (const [name, value] of policy) response.setHeader(name, value)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControl(address))
    if (request.headers['if-none-match'] === headers['ETag']) return response.writeHead(304).end()
    response.writeHead(200, { 'Content-Length': body.length }).end(body)
  })
  return { origin: `http://127.0.0.1:${port}/`, close }
}
