import { isJsonObject, member, objectMember, textMember } from '#src/jsonstat/jsonObject.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { EarlierDatasets, ReleaseEntry } from './buildRelease.ts'
import { textFile } from './dataFile.ts'
import type { Problem } from './problem.ts'

/** Texts of what is published already, by path inside the published folder. */
export type PublishedRecord = ReadonlyMap<string, string>

/** Path of the list of releases. */
export const RELEASE_LIST = 'releases.json'

/** Releases published so far, newest first; none when nothing is. */
export function readReleaseList(record: PublishedRecord): Result<readonly ReleaseEntry[], Problem> {
  const text = record.get(RELEASE_LIST)
  if (text === undefined) return ok([])
  const document = parse(text)
  const releases = isJsonObject(document) ? member(document, 'releases') : undefined
  // Written by us; the hashes it names are checked against the files.
  return Array.isArray(releases) ? ok(releases as readonly ReleaseEntry[]) : err(damaged(RELEASE_LIST))
}

/** Every file that a release names must stand there as it was published. */
export function checkRecord(releases: readonly ReleaseEntry[], record: PublishedRecord): Problem[] {
  const problems = new Map<string, Problem>()
  const check = (path: string, sha256: unknown): void => {
    const text = record.get(path)
    if (text === undefined || textFile(path, text).sha256 !== sha256) problems.set(path, damaged(path))
  }
  for (const { id, catalogue } of releases) {
    for (const { href, sha256 } of Object.values(catalogue)) {
      check(href, sha256)
      for (const file of filesOf(record.get(href) ?? '')) check(fromRoot(file.href, `releases/${id}`), file.sha256)
    }
  }
  return [...problems.values()]
}

/** Files that a catalogue names, with the hashes it gives. */
function filesOf(catalogue: string): { readonly href: string; readonly sha256: unknown }[] {
  const collection = readCollection(parse(catalogue))
  if (!collection.ok) return []
  const about = objectMember(collection.value.extension, 'indicators')
  const items = collection.value.items
    .filter((item) => item.kind === 'link')
    .map(({ href, extension }) => ({ href, sha256: member(objectMember(extension, 'indicators'), 'sha256') }))
  const others = ['overview', 'commitments'].map((name) => {
    const file = objectMember(about, name)
    return { href: textMember(file, 'href') ?? name, sha256: member(file, 'sha256') }
  })
  return [...items, ...others]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fromRoot(href: string, folder: string): string {
  return new URL(href, `file:///${folder}/`).pathname.slice(1)
}

/** Datasets that a release's catalogue names, with the release in which each first stood. */
export function earlierDatasets(release: ReleaseEntry, texts: PublishedRecord): EarlierDatasets {
  const datasets = filesOf(texts.get(release.catalogue.en.href) ?? '').flatMap(({ href, sha256 }) => {
    const dataset = readDataset(parse(texts.get(fromRoot(href, `releases/${release.id}`)) ?? ''))
    if (!dataset.ok || typeof sha256 !== 'string') return []
    const about = objectMember(dataset.value.extension, 'indicators')
    const since = textMember(objectMember(about, 'release'), 'id') ?? release.id
    const edition = { release: since, updated: dataset.value.updated ?? '' }
    return [[textMember(about, 'code') ?? '', { sha256, edition }] as const]
  })
  return new Map(datasets)
}

function damaged(path: string): Problem {
  const problem = 'this published file is missing or has been changed'
  return { sheet: path, row: null, column: null, value: null, problem, remedy: 'restore it from the repository' }
}
