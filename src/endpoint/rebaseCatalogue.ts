import type { Issue } from '#src/jsonstat/issue.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { DocumentFault } from './failure.ts'
import { resolveHref } from './resolveHref.ts'

/**
 * The catalogue with every address relative to the endpoint's folder, so that it means the same wherever it is read.
 * @param address where the catalogue came from: its addresses are relative to this
 * @returns else an issue for every address outside the folder of the endpoint
 */
export function rebaseCatalogue(
  catalogue: Catalogue,
  address: string,
  endpoint: string,
): Result<Catalogue, DocumentFault> {
  const issues: Issue[] = []
  const rebase = (file: DataFile, path: string): DataFile => {
    const resolved = resolveHref(file.href, address, endpoint)
    if (resolved !== null) return { ...file, href: resolved.slice(new URL(endpoint).href.length) }
    issues.push({ path, expected: 'an address inside the folder of the endpoint', received: file.href })
    return file
  }
  const rebased = {
    ...catalogue,
    overview: rebase(catalogue.overview, 'extension.indicators.overview.href'),
    commitments: rebase(catalogue.commitments, 'extension.indicators.commitments.href'),
    indicators: catalogue.indicators.map((indicator, index) => ({
      ...indicator,
      file: rebase(indicator.file, `link.item[${index}].href`),
    })),
  }
  return issues.length > 0 ? err({ kind: 'contract', issues }) : ok(rebased)
}
