import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import { changeAt } from './changeAt.ts'
import { foundAt } from './foundAt.ts'
import type { Load } from './Load.ts'
import type { Scenario } from './scenarios.ts'

const FIELDS = ['extension', 'indicators']
const OVERVIEW = [...FIELDS, 'overview']

/** Cubes of service logs, whose catalogues are not those that name the new bytes. */
const SERVICE_FILE = /^v1\/(?:waiting-times|bus-punctuality)-/

/**
 * The published files as a scenario has them. What it changes in a dataset or the overview is published properly:
 * the catalogues name the hash and the size of the new bytes. What changes on the way is not.
 */
export function changedFiles(load: Load, scenario: Scenario): Load {
  const published: Load = async (path) => {
    const change = changeOf(path, scenario)
    const bytes = await load(path)
    return bytes === null || change === null ? bytes : encode(JSON.stringify(change(JSON.parse(decode(bytes)))))
  }
  const changesFiles = scenario.dataset !== undefined || scenario.overview !== undefined
  return async (path) => {
    const bytes = await published(path)
    if (bytes === null) return null
    if (isCatalogue(path) && changesFiles) {
      return encode(JSON.stringify(await renamed(JSON.parse(decode(bytes)), path, published)))
    }
    return path.startsWith('v1/') && scenario.onTheWay !== undefined ? encode(scenario.onTheWay(decode(bytes))) : bytes
  }
}

function isCatalogue(path: string): boolean {
  return /(^|\/)catalogue\.\w\w\.json$/.test(path)
}

function changeOf(path: string, scenario: Scenario): ((document: unknown) => unknown) | null {
  const { catalogue, dataset, overview } = scenario
  if (isCatalogue(path)) return catalogue ?? null
  if (!path.startsWith('v1/') || path.startsWith('v1/commitments.') || SERVICE_FILE.test(path)) return null
  if (!path.startsWith('v1/overview.')) return dataset ?? null
  if (dataset === undefined) return overview ?? null
  return (document) => {
    const withItems = changeAt(document, ['link', 'item', '*'], dataset)
    return overview === undefined ? withItems : overview(withItems)
  }
}

/** The catalogue with the hash and size that the files it names have now. */
async function renamed(catalogue: unknown, path: string, published: Load): Promise<unknown> {
  const rename = async (named: unknown, href: unknown) => {
    const bytes = await published(new URL(String(href), `http://files/${path}`).pathname.slice(1))
    if (bytes === null || !isJsonObject(named)) return named
    return { ...named, sha256: await hash(bytes), bytes: bytes.byteLength }
  }
  const items = foundAt(catalogue, ['link', 'item'])
  const newItems = await Promise.all(
    (Array.isArray(items) ? items : []).map(async (item: unknown) => {
      const fields = await rename(foundAt(item, FIELDS), foundAt(item, ['href']))
      return changeAt(item, FIELDS, () => fields)
    }),
  )
  const overview = foundAt(catalogue, OVERVIEW)
  const newOverview = await rename(overview, foundAt(overview, ['href']))
  return changeAt(
    changeAt(catalogue, ['link', 'item'], () => newItems),
    OVERVIEW,
    () => newOverview,
  )
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
