import { join } from 'node:path'
import { SERVICES, type ServiceCode } from '#src/model/service.ts'
import { readJsonFile, valueAt } from './readJsonFile.ts'

/** A branch of a service that has a page of its own. */
export interface PublishedBranch {
  readonly service: ServiceCode
  readonly code: string
}

/** Codes become folder names, so nothing but kebab-case is let through. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The branches of the newest release of each service, in its order; none of a service that nobody has published.
 * @param dataFolder the folder that holds `services/`
 */
export function publishedBranches(dataFolder: string): readonly PublishedBranch[] {
  return SERVICES.flatMap((service) => {
    const path = join(dataFolder, 'services', service, 'catalogue.kk.json')
    const items = valueAt(readJsonFile(path), 'link', 'item')
    if (!Array.isArray(items)) return []
    return items.map((item: unknown) => {
      const code = valueAt(item, 'extension', 'indicators', 'code')
      if (typeof code !== 'string' || !CODE.test(code)) {
        throw new Error(`${path}: link.item: expected a kebab-case code, got ${JSON.stringify(code)}`)
      }
      return { service, code }
    })
  })
}
