import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readJsonFile, valueAt } from './readJsonFile.ts'

/**
 * The folder of the endpoint that is built into the site, or null when the operator's `config.json` names another one:
 * what that will answer is not known while the site is built.
 */
export function publishedFolder(publicFolder: string): string | null {
  const endpoint = valueAt(readJsonFile(join(publicFolder, 'config.json')), 'endpoint')
  if (typeof endpoint !== 'string' || /^[/\\]|^[a-z][a-z0-9+.-]*:|[?#]/i.test(endpoint)) return null
  const folder = resolve(publicFolder, endpoint)
  if (relative(publicFolder, folder).startsWith('..')) return null
  return existsSync(join(folder, 'catalogue.kk.json')) ? folder : null
}
