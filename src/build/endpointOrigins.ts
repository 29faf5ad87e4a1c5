import { readJsonFile, valueAt } from './readJsonFile.ts'

/**
 * Origins that the operator's `config.json` lets the page fetch from: none for an endpoint beside the page (`data/`),
 * one for an address of its own. Throws when the address is neither, so that no wrong policy is ever built.
 */
export function endpointOrigins(configPath: string): readonly string[] {
  const endpoint = valueAt(readJsonFile(configPath), 'endpoint') ?? 'data/'
  if (typeof endpoint !== 'string') throw new Error(`${configPath}: endpoint: expected text, got ${typeof endpoint}`)
  const site = 'https://site.invalid'
  if (!URL.canParse(endpoint, `${site}/`)) {
    throw new Error(`${configPath}: endpoint: expected an address, got "${endpoint}"`)
  }
  const url = new URL(endpoint, `${site}/`)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`${configPath}: endpoint: expected http or https, got "${endpoint}"`)
  }
  return url.origin === site ? [] : [url.origin]
}
