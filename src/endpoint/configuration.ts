import type { Result } from '#src/model/result.ts'
import { err } from '#src/model/result.ts'
import { converted, decode, filledText, flag, nullable, object, text } from './decode.ts'
import type { Failure } from './failure.ts'
import { fetchDocument } from './fetchDocument.ts'

/** What the operator of a site sets in `config.json`; never a link. */
export interface Configuration {
  /** Absolute address of the endpoint's folder, with a slash at its end. */
  readonly endpoint: string
  /** Where readers can write to. */
  readonly contact: string | null
  /** False leaves demonstration data out of the whole site. */
  readonly demonstration: boolean
  /** Absolute address of a live queue. */
  readonly liveQueue: string | null
}

/**
 * The operator's settings.
 * @param siteRoot absolute address of the site's folder, with a slash at its end
 */
export function fetchConfiguration(siteRoot: string, signal: AbortSignal): Promise<Result<Configuration, Failure>> {
  const address = new URL('config.json', siteRoot).href
  return fetchDocument({ address, signal, cache: 'no-cache' }, (document) => {
    const configuration = parseConfiguration(document, siteRoot)
    return configuration.ok ? configuration : err({ kind: 'contract', issues: configuration.error })
  })
}

/** Settings as the file has them, with addresses made absolute; else every issue with its path. */
export function parseConfiguration(json: unknown, siteRoot: string) {
  const address = (expected: string, toFolder: boolean) =>
    converted(text, expected, (written) => resolveAddress(written, siteRoot, toFolder))
  return decode<Configuration>(
    object({
      endpoint: address('an address of a folder: http, https or relative to the site', true),
      contact: nullable(filledText),
      demonstration: flag,
      liveQueue: nullable(address('an address: http, https or relative to the site', false)),
    }),
    json,
  )
}

/** Null for what is no address, is neither http nor https, or carries a password, a query or a fragment. */
function resolveAddress(written: string, siteRoot: string, toFolder: boolean): string | null {
  if (written.trim() === '' || !URL.canParse(written, siteRoot)) return null
  const url = new URL(written, siteRoot)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  if (!toFolder) return url.href
  if (url.search !== '' || url.hash !== '') return null
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`
}
