import { LANGS } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { PROFILE } from './buildCube.ts'
import type { ReleaseEntry } from './buildRelease.ts'
import { buildRelease } from './buildRelease.ts'
import type { PublishedFile } from './dataFile.ts'
import { jsonFile, textFile } from './dataFile.ts'
import type { Problem } from './problem.ts'
import type { PublishedRecord } from './publishedRecord.ts'
import { checkRecord, earlierDatasets, RELEASE_LIST, readReleaseList } from './publishedRecord.ts'
import type { Sheets } from './readSheets.ts'

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

/**
 * What has to be written so that every release of the sheets is published; nothing when it is already.
 * Published files are checked against their hashes and never planned to be changed or removed.
 */
export function planPublication(sheets: Sheets, record: PublishedRecord): Result<Publication, readonly Problem[]> {
  const known = readReleaseList(record)
  if (!known.ok) return err([known.error])
  const problems = [...checkRecord(known.value, record), ...checkSheets(sheets, known.value)]
  if (problems.length > 0) return err(problems)

  const texts = new Map(record)
  const added: PublishedFile[] = []
  const entries = known.value.toReversed()
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
    published.push(release.id)
  }
  if (problems.length > 0) return err(problems)
  const releases = entries.toReversed()
  const pointers = pointersTo(releases, texts).filter(({ path, text }) => record.get(path) !== text)
  return ok({ added, pointers, releases, published, notices: noticesOf(sheets, releases, published) })
}

/** The newest release's catalogues, with links from where they stand, and the list of releases. */
function pointersTo(releases: readonly ReleaseEntry[], texts: PublishedRecord): PublishedFile[] {
  const [newest] = releases
  if (newest === undefined) return []
  const catalogues = LANGS.map((lang) => {
    const text = texts.get(newest.catalogue[lang].href) ?? ''
    return textFile(`catalogue.${lang}.json`, text.replaceAll('"href":"../../', '"href":"'))
  })
  return [...catalogues, jsonFile(RELEASE_LIST, { profile: PROFILE, releases })]
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
  const described = new Set([...Object.keys(sheets.hashes), ...Object.keys(newest.sheets)])
  // Of the observations a change is an error, not a notice.
  described.delete('observations')
  return [...described]
    .filter((name) => newest.sheets[name] !== sheets.hashes[name])
    .map((name) => `${name}.csv has changed since release ${newest.id}; the change will show with the next release`)
}

function leftover(path: string): Problem {
  const problem = 'a file stands there that belongs to no release'
  return { sheet: path, row: null, column: null, value: null, problem, remedy: 'move it out of the published folder' }
}
