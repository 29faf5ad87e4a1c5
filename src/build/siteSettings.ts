import { join } from 'node:path'
import { endpointOrigins } from './endpointOrigins.ts'
import { HEAD_SCRIPT_HASH } from './headScript.ts'
import { readJsonFile, valueAt } from './readJsonFile.ts'
import type { PolicySources } from './contentSecurityPolicy.ts'

/** What the build takes from the operator's `config.json`. */
export interface SiteSettings {
  readonly policy: PolicySources
  /** Path under which the site lies on its host; only the page for wrong addresses needs it. */
  readonly siteRoot: string
  /** Address under which readers find the site, with a slash at its end; null where the operator does not say. */
  readonly siteAddress: string | null
}

const SITE_ROOT = /^\/(?:[\w.~-]+\/)*$/

/** Settings of the site whose served files lie in `publicFolder`; defaults where there is no `config.json`. */
export function siteSettings(publicFolder: string): SiteSettings {
  const configPath = join(publicFolder, 'config.json')
  const siteRoot = valueAt(readJsonFile(configPath), 'siteRoot') ?? '/'
  if (typeof siteRoot !== 'string' || !SITE_ROOT.test(siteRoot)) {
    throw new Error(`${configPath}: siteRoot: expected a path such as "/" or "/egiz/", got ${JSON.stringify(siteRoot)}`)
  }
  const policy = { connect: endpointOrigins(configPath), headScriptHash: HEAD_SCRIPT_HASH }
  return { policy, siteRoot, siteAddress: siteAddress(configPath) }
}

function siteAddress(configPath: string): string | null {
  const written = valueAt(readJsonFile(configPath), 'siteAddress') ?? ''
  if (written === '') return null
  const url = typeof written === 'string' && URL.canParse(written) ? new URL(written) : null
  if (url === null || !/^https?:$/.test(url.protocol) || !url.pathname.endsWith('/') || url.search + url.hash !== '') {
    throw new Error(
      `${configPath}: siteAddress: expected an address such as "https://egiz.example/", got ${JSON.stringify(written)}`,
    )
  }
  return url.href
}
