import { readJsonFile, valueAt } from './readJsonFile.ts'

/** Settings that hold an address which the page fetches from, and what stands where one is absent. */
const ADDRESSES = [
  ['endpoint', 'data/'],
  ['liveQueue', null],
] as const

/**
 * Origins that the operator's `config.json` lets the page fetch from: none for an address beside the page (`data/`), one
 * for each origin of its own. Throws when an address is neither, so that no wrong policy is ever built.
 */
export function endpointOrigins(configPath: string): readonly string[] {
  const configuration = readJsonFile(configPath)
  const origins = ADDRESSES.flatMap(([setting, usual]) => {
    const address = valueAt(configuration, setting) ?? usual
    return address === null ? [] : originsOf(`${configPath}: ${setting}`, address)
  })
  return [...new Set(origins)]
}

function originsOf(where: string, address: unknown): readonly string[] {
  if (typeof address !== 'string') throw new Error(`${where}: expected text, got ${typeof address}`)
  const site = 'https://site.invalid'
  if (!URL.canParse(address, `${site}/`)) throw new Error(`${where}: expected an address, got "${address}"`)
  const url = new URL(address, `${site}/`)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`${where}: expected http or https, got "${address}"`)
  }
  return url.origin === site ? [] : [url.origin]
}
