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
}

const SITE_ROOT = /^\/(?:[\w.~-]+\/)*$/

/** Settings of the site whose served files lie in `publicFolder`; defaults where there is no `config.json`. */
export function siteSettings(publicFolder: string): SiteSettings {
  const configPath = join(publicFolder, 'config.json')
  const siteRoot = valueAt(readJsonFile(configPath), 'siteRoot') ?? '/'
  if (typeof siteRoot !== 'string' || !SITE_ROOT.test(siteRoot)) {
    throw new Error(`${configPath}: siteRoot: expected a path such as "/" or "/egiz/", got ${JSON.stringify(siteRoot)}`)
  }
  return { policy: { connect: endpointOrigins(configPath), headScriptHash: HEAD_SCRIPT_HASH }, siteRoot }
}
