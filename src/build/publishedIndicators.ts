import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '#src/model/lang.ts'
import { readJsonFile, valueAt } from './readJsonFile.ts'

/** What the shell of an indicator's page needs to know of it. */
export interface IndicatorSummary {
  readonly code: string
  readonly name: string
  readonly definition: string
}

/** Codes become folder names, so nothing but kebab-case is let through. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function textAt(value: unknown, ...keys: readonly string[]): string {
  const text = valueAt(value, ...keys)
  return typeof text === 'string' ? text : ''
}

function catalogueIndicators(path: string): readonly IndicatorSummary[] {
  const items = valueAt(readJsonFile(path), 'link', 'item')
  if (!Array.isArray(items)) return []
  return items.map((item: unknown) => {
    const code = textAt(item, 'extension', 'indicators', 'code')
    if (!CODE.test(code)) throw new Error(`${path}: link.item: expected a kebab-case code, got "${code}"`)
    return {
      code,
      name: textAt(item, 'extension', 'indicators', 'name') || textAt(item, 'label'),
      definition: textAt(item, 'extension', 'indicators', 'definition'),
    }
  })
}

/**
 * Every indicator that a link may name: those of the newest release in its order, then those that only an older release
 * has, the newest such release first. Empty before anything is published.
 * @param dataFolder the folder that holds `catalogue.<lang>.json` and `releases/`
 */
export function publishedIndicators(dataFolder: string, lang: Lang): readonly IndicatorSummary[] {
  const releases = join(dataFolder, 'releases')
  const older = existsSync(releases) ? readdirSync(releases).toSorted().toReversed() : []
  const catalogues = [dataFolder, ...older.map((id) => join(releases, id))]
  const byCode = new Map<string, IndicatorSummary>()
  for (const folder of catalogues) {
    for (const indicator of catalogueIndicators(join(folder, `catalogue.${lang}.json`))) {
      if (!byCode.has(indicator.code)) byCode.set(indicator.code, indicator)
    }
  }
  return [...byCode.values()]
}
