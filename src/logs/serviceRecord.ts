import { isJsonObject, member, objectMember, textMember } from '#src/jsonstat/jsonObject.ts'
import type { JsonObject } from '#src/jsonstat/jsonObject.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { textFile } from '#src/publish/dataFile.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { PublishedRecord } from '#src/publish/publishedRecord.ts'

/** A release of a service as its list of releases names it; hrefs are relative to the list. */
export interface ServiceReleaseEntry {
  readonly id: string
  readonly catalogue: Readonly<Record<Lang, DataFile>>
}

/** Releases of a service published so far, newest first. */
export function readServiceReleases(
  service: string,
  record: PublishedRecord,
): Result<readonly ServiceReleaseEntry[], Problem> {
  const path = `services/${service}/releases.json`
  const text = record.get(path)
  if (text === undefined) return ok([])
  const releases = member(parse(text), 'releases')
  // Written by us; the hashes it names are checked against the files.
  return Array.isArray(releases) ? ok(releases as readonly ServiceReleaseEntry[]) : err(damaged(path))
}

/** Every file that a release of a service names must stand there as it was published. */
export function checkServiceRecord(
  service: string,
  releases: readonly ServiceReleaseEntry[],
  record: PublishedRecord,
): readonly Problem[] {
  const named = releases.flatMap((release) => [
    ...LANGS.map((lang) => ({
      path: `services/${service}/${release.catalogue[lang].href}`,
      sha256: release.catalogue[lang].sha256,
    })),
    ...dataFilesOf(service, release, record),
  ])
  const wrong = named.filter(({ path, sha256 }) => textFile(path, record.get(path) ?? '').sha256 !== sha256)
  return [...new Set(wrong.map(({ path }) => path))].map(damaged)
}

/** The data files that a release's catalogue names, by their path in the published folder. */
export function dataFilesOf(
  service: string,
  release: ServiceReleaseEntry,
  record: PublishedRecord,
): readonly { readonly path: string; readonly sha256: unknown }[] {
  const path = `services/${service}/${release.catalogue.en.href}`
  const catalogue = parse(record.get(path) ?? '')
  const about = objectMember(objectMember(catalogue, 'extension'), 'indicators')
  const list = (object: JsonObject, name: string): JsonObject[] => {
    const found = member(object, name)
    return Array.isArray(found) ? found.filter(isJsonObject) : []
  }
  const inCatalogue = [
    objectMember(about, 'first'),
    ...[...list(about, 'years'), ...list(about, 'histograms')].map((each) => objectMember(each, 'file')),
  ].map((file) => ({ href: textMember(file, 'href') ?? '', sha256: member(file, 'sha256') }))
  const branches = list(objectMember(catalogue, 'link'), 'item').map((item) => ({
    href: textMember(item, 'href') ?? '',
    sha256: member(objectMember(objectMember(item, 'extension'), 'indicators'), 'sha256'),
  }))
  const fromRoot = (href: string): string => new URL(href, `file:///${path}`).pathname.slice(1)
  return [...inCatalogue, ...branches].map(({ href, sha256 }) => ({ path: fromRoot(href), sha256 }))
}

function parse(text: string): JsonObject {
  try {
    const document: unknown = JSON.parse(text)
    return isJsonObject(document) ? document : {}
  } catch {
    return {}
  }
}

function damaged(path: string): Problem {
  const problem = 'this published file is missing or has been changed'
  return { sheet: path, row: null, column: null, value: null, problem, remedy: 'restore it from the repository' }
}
