import { isJsonObject, member, objectMember, textMember } from '#src/jsonstat/jsonObject.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { PROFILE } from './buildCube.ts'
import type { EarlierDatasets, ReleaseEntry } from './buildRelease.ts'
import { buildRelease } from './buildRelease.ts'
import type { PublishedFile } from './dataFile.ts'
import { jsonFile, textFile } from './dataFile.ts'
import type { Problem } from './problem.ts'
import type { Sheets } from './readSheets.ts'

/** Texts of what is published already, by path inside the published folder. */
export type PublishedRecord = ReadonlyMap<string, string>

/** What publishing would do. */
export interface Publication {
  /** Files that do not stand there yet, in the order in which they are to be written. */
  readonly added: readonly PublishedFile[]
  /** Files that point at the newest release, where they change. Written last. */
  readonly pointers: readonly PublishedFile[]
  /** All releases, newest first. */
  readonly releases: readonly ReleaseEntry[]
  /** Ids of the releases that are published now. */
  readonly published: readonly string[]
  /** What its keeper should know though nothing is wrong. */
  readonly notices: readonly string[]
}

const LIST = 'releases.json'

/**
 * What has to be written so that every release of the sheets is published; nothing when it is already.
 * Published files are checked against their hashes and never planned to be changed or removed.
 */
export function planPublication(sheets: Sheets, record: PublishedRecord): Result<Publication, readonly Problem[]> {
  const known = readList(record)
  if (!known.ok) return err([known.error])
  const problems = [...checkRecord(known.value, record), ...checkSheets(sheets, known.value)]
  if (problems.length > 0) return err(problems)

  const texts = new Map(record)
  const added: PublishedFile[] = []
  let newest: readonly PublishedFile[] = []
  const entries = [...known.value].reverse()
  const published: string[] = []
  for (const release of sheets.releases) {
    if (entries.some(({ id }) => id === release.id)) continue
    const latest = entries.at(-1) ?? null
    const before = sheets.releases.find(({ id }) => id === latest?.id) ?? null
    const built = buildRelease(sheets, release, before, latest === null ? new Map() : earlierDatasets(latest, texts))
    for (const file of built.files) {
      const present = texts.get(file.path)
      if (present === undefined) added.push(file)
      else if (present !== file.text) problems.push(leftover(file.path))
      texts.set(file.path, file.text)
    }
    entries.push(built.entry)
    newest = built.newest
    published.push(release.id)
  }
  if (problems.length > 0) return err(problems)
  const releases = entries.reverse()
  const list = jsonFile(LIST, { profile: PROFILE, releases })
  const pointers = published.length === 0 ? [] : [...newest, list].filter(({ path, text }) => record.get(path) !== text)
  return ok({ added, pointers, releases, published, notices: noticesOf(sheets, releases, published) })
}

function readList(record: PublishedRecord): Result<readonly ReleaseEntry[], Problem> {
  const text = record.get(LIST)
  if (text === undefined) return ok([])
  try {
    const document: unknown = JSON.parse(text)
    const releases = isJsonObject(document) ? member(document, 'releases') : undefined
    // Written by us; the hashes it names are checked against the files.
    if (Array.isArray(releases)) return ok(releases as readonly ReleaseEntry[])
  } catch {
    return err(damaged(LIST))
  }
  return err(damaged(LIST))
}

/** Every file that a release names must stand there as it was published. */
function checkRecord(releases: readonly ReleaseEntry[], record: PublishedRecord): Problem[] {
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
  const items = collection.value.items.flatMap((item) =>
    item.kind === 'link' ? [{ href: item.href, sha256: member(objectMember(item.extension, 'indicators'), 'sha256') }] : [],
  )
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
function earlierDatasets(release: ReleaseEntry, texts: PublishedRecord): EarlierDatasets {
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

/** A published release's sheet must still be what was published. */
function checkSheets(sheets: Sheets, releases: readonly ReleaseEntry[]): Problem[] {
  const whole = { row: null, column: null, value: null }
  const [newest] = releases
  const changed = releases.flatMap(({ id, sheets: hashes }): Problem[] => {
    const name = `observations/${id}.csv`
    const sheet = sheets.releases.find((release) => release.id === id)
    if (sheet === undefined) {
      return [{ sheet: name, ...whole, problem: 'the sheet of a published release is missing', remedy: 'put it back' }]
    }
    if (sheet.sha256 === hashes['observations']) return []
    const remedy = 'save it as a new release file named by its date, and put back the published one'
    return [{ sheet: name, ...whole, problem: 'this release is published and its sheet has changed since', remedy }]
  })
  const late = sheets.releases
    .filter(({ id }) => newest !== undefined && id < newest.id && !releases.some((each) => each.id === id))
    .map(({ id }) => {
      const remedy = 'name it by a later date'
      const problem = `it is dated before the newest published release, ${newest?.id}`
      return { sheet: `observations/${id}.csv`, ...whole, problem, remedy }
    })
  return [...changed, ...late]
}

function noticesOf(sheets: Sheets, releases: readonly ReleaseEntry[], published: readonly string[]): string[] {
  const [newest] = releases
  if (newest === undefined || published.includes(newest.id)) return []
  return Object.entries(sheets.hashes)
    .filter(([name, hash]) => newest.sheets[name] !== hash)
    .map(([name]) => `${name}.csv has changed since release ${newest.id}; the change will show with the next release`)
}

function damaged(path: string): Problem {
  const problem = 'this published file is missing or has been changed'
  return { sheet: path, row: null, column: null, value: null, problem, remedy: 'restore it from the repository' }
}

function leftover(path: string): Problem {
  const problem = 'a file stands there that belongs to no release'
  return { sheet: path, row: null, column: null, value: null, problem, remedy: 'move it out of the published folder' }
}
