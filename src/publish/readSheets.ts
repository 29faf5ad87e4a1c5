import { isDay } from '#src/model/isDay.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { checkConfidential } from './checkConfidential.ts'
import { checkObservations } from './checkObservations.ts'
import type { References } from './checkReferences.ts'
import { checkReferences } from './checkReferences.ts'
import type { Problem } from './problem.ts'
import { AREA_COLUMNS, readAreas } from './readAreas.ts'
import type { CommitmentRow } from './readCommitments.ts'
import { COMMITMENT_COLUMNS, readCommitments } from './readCommitments.ts'
import type { EventRow } from './readEvents.ts'
import { EVENT_COLUMNS, readEvents } from './readEvents.ts'
import { INDICATOR_COLUMNS, readIndicators } from './readIndicators.ts'
import type { ObservationRow } from './readObservations.ts'
import { OBSERVATION_COLUMNS, readObservations } from './readObservations.ts'
import type { Columns, Sheet } from './readSheet.ts'
import { readSheet } from './readSheet.ts'
import type { TargetRow } from './readTargets.ts'
import { readTargets, TARGET_COLUMNS } from './readTargets.ts'
import type { Dictionary } from './readTexts.ts'
import { NOTE_COLUMNS, readNotes, readSources, readTopics, SOURCE_COLUMNS, TOPIC_COLUMNS } from './readTexts.ts'

/** Bytes of the sheets by their path inside the folder: `areas.csv`, `observations/2026-11-22.csv`. */
export type SheetFiles = ReadonlyMap<string, Uint8Array>

/** Observations of one release. */
export interface ReleaseSheet {
  /** Date of the release, with a letter for the second of a day. */
  readonly id: string
  readonly sha256: string
  readonly rows: readonly ObservationRow[]
}

/** All sheets, checked. */
export interface Sheets extends References {
  readonly topics: Dictionary
  readonly commitments: readonly CommitmentRow[]
  readonly targets: readonly TargetRow[]
  readonly events: readonly EventRow[]
  /** Oldest first. */
  readonly releases: readonly ReleaseSheet[]
  /** Hashes of the sheets that describe, by name: what tells that they changed since a release. */
  readonly hashes: Readonly<Record<string, string>>
}

const OBSERVATIONS = /^observations\/(.*)\.csv$/
const RELEASE = /^\d{4}-\d{2}-\d{2}[a-z]?$/

/** Everything that the sheets hold, or everything that is wrong with them. */
export function readSheets(files: SheetFiles): Result<Sheets, readonly Problem[]> {
  const problems: Problem[] = []
  const open = <Column extends string>(name: string, columns: Columns<Column>): Sheet<Column> => {
    const bytes = files.get(name)
    const place = { sheet: name, row: null, column: null, value: null }
    const absent = [{ ...place, problem: 'the sheet is missing', remedy: 'put it back into the folder' }]
    const sheet = bytes === undefined ? err(absent) : readSheet(name, bytes, columns)
    if (sheet.ok) return sheet.value
    problems.push(...sheet.error)
    return { name, delimiter: ',', rows: [], sha256: '' }
  }
  const topicSheet = open('topics.csv', TOPIC_COLUMNS)
  const areaSheet = open('areas.csv', AREA_COLUMNS)
  const indicatorSheet = open('indicators.csv', INDICATOR_COLUMNS)
  const sourceSheet = open('sources.csv', SOURCE_COLUMNS)
  const noteSheet = open('notes.csv', NOTE_COLUMNS)
  const commitmentSheet = open('commitments.csv', COMMITMENT_COLUMNS)
  const targetSheet = open('targets.csv', TARGET_COLUMNS)
  const eventSheet = open('events.csv', EVENT_COLUMNS)
  const observationSheets = [...files.keys()]
    .filter((name) => OBSERVATIONS.test(name))
    .toSorted()
    .map((name) => open(name, OBSERVATION_COLUMNS))
  // Checks between damaged sheets would report what is not wrong.
  if (problems.length > 0) return err(problems)

  const topics = readTopics(topicSheet, problems)
  const topicCodes = new Set(topics.keys())
  const references = {
    areas: readAreas(areaSheet, problems),
    indicators: readIndicators(indicatorSheet, topicCodes, problems),
    sources: readSources(sourceSheet, problems),
    notes: readNotes(noteSheet, problems),
  }
  const commitments = readCommitments(commitmentSheet, topicCodes, problems)
  const targets = readTargets(targetSheet, references, problems)
  const events = readEvents(eventSheet, references, problems)
  const releases = observationSheets.map((sheet) => {
    const rows = readObservations(sheet, problems)
    checkReferences(sheet, references, problems)
    checkObservations(sheet.name, rows, references.indicators, problems)
    checkConfidential(sheet.name, rows, references.indicators, problems)
    return { id: releaseOf(sheet.name, problems), sha256: sheet.sha256, rows }
  })
  if (problems.length > 0) return err(problems)
  // A sheet without rows says nothing, and releases of before these two could be published have no hash of them.
  const optional = [targetSheet, eventSheet].filter(({ rows }) => rows.length > 0)
  const described = [topicSheet, areaSheet, indicatorSheet, sourceSheet, noteSheet, commitmentSheet, ...optional]
  const hashes = Object.fromEntries(described.map(({ name, sha256 }) => [name.replace('.csv', ''), sha256]))
  return ok({ ...references, topics, commitments, targets, events, releases, hashes })
}

function releaseOf(sheet: string, problems: Problem[]): string {
  const id = OBSERVATIONS.exec(sheet)?.[1] ?? ''
  if (!RELEASE.test(id) || !isDay(id.slice(0, 10))) {
    const remedy = 'name it by its date, 2026-11-22.csv, and the second of a day 2026-11-22b.csv'
    problems.push({ sheet, row: null, column: null, value: null, problem: 'the name is not that of a release', remedy })
  }
  return id
}
