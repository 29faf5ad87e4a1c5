import { writeDataset } from '#src/jsonstat/writeDataset.ts'
import type { Commitment, ReleaseChanges } from '#src/model/catalogue.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { CatalogueContent, PublishedIndicator } from './buildCatalogue.ts'
import { buildCatalogue } from './buildCatalogue.ts'
import type { Edition } from './buildCube.ts'
import { buildCube, PROFILE } from './buildCube.ts'
import { compareReleases } from './compareReleases.ts'
import type { PublishedFile } from './dataFile.ts'
import { hashedJsonFile, jsonFile, linkTo } from './dataFile.ts'
import { groupRows } from './groupRows.ts'
import type { ReleaseSheet, Sheets } from './readSheets.ts'

/** A release as the list of releases names it. */
export interface ReleaseEntry {
  readonly id: string
  readonly revises: string | null
  readonly changes: ReleaseChanges | null
  /** Hashes of the sheets it was made from: `observations`, `indicators`, ... */
  readonly sheets: Readonly<Record<string, string>>
  readonly catalogue: Readonly<Record<Lang, DataFile>>
}

/** Datasets of the release before, by indicator. */
export type EarlierDatasets = ReadonlyMap<string, { readonly sha256: string; readonly edition: Edition }>

interface BuiltRelease {
  readonly entry: ReleaseEntry
  /** In the order in which they are to be written. */
  readonly files: readonly PublishedFile[]
}

/** The release's files; the same sheets always give the same bytes. */
export function buildRelease(
  sheets: Sheets,
  release: ReleaseSheet,
  before: ReleaseSheet | null,
  earlier: EarlierDatasets,
): BuiltRelease {
  const edition: Edition = { release: release.id, updated: `${release.id.slice(0, 10)}T00:00:00Z` }
  const indicators = publishIndicators(sheets, release, edition, earlier)
  const overview = hashedJsonFile('overview', buildOverview(sheets, indicators, edition))
  const commitments = {
    kk: hashedJsonFile('commitments.kk', buildCommitments(sheets, 'kk')),
    ru: hashedJsonFile('commitments.ru', buildCommitments(sheets, 'ru')),
    en: hashedJsonFile('commitments.en', buildCommitments(sheets, 'en')),
  }
  const revises = before?.id ?? null
  const head = { release: release.id, revises, updated: edition.updated }
  const content: CatalogueContent = { ...head, indicators, overview, commitments }
  const catalogueIn = (lang: Lang): PublishedFile =>
    jsonFile(`releases/${release.id}/catalogue.${lang}.json`, buildCatalogue(content, sheets, lang))
  const catalogues = { kk: catalogueIn('kk'), ru: catalogueIn('ru'), en: catalogueIn('en') }
  return {
    entry: {
      id: release.id,
      revises,
      changes: before === null ? null : compareReleases(before.rows, release.rows),
      sheets: { observations: release.sha256, ...sheets.hashes },
      catalogue: { kk: linkTo(catalogues.kk, ''), ru: linkTo(catalogues.ru, ''), en: linkTo(catalogues.en, '') },
    },
    files: [
      ...indicators.map(({ file }) => file),
      overview,
      ...LANGS.map((lang) => commitments[lang]),
      ...LANGS.map((lang) => catalogues[lang]),
    ],
  }
}

/** A dataset that has not changed keeps its file, and with it the release in which it first stood. */
function publishIndicators(
  sheets: Sheets,
  release: ReleaseSheet,
  edition: Edition,
  earlier: EarlierDatasets,
): PublishedIndicator[] {
  const rowsOf = groupRows(release.rows, (row) => row.indicator)
  return sheets.indicators.flatMap((indicator) => {
    const rows = rowsOf.get(indicator.code)
    if (rows === undefined) return []
    const publish = (since: Edition): PublishedIndicator => {
      const cube = buildCube(indicator, rows, sheets.areas, since)
      return { indicator, rows, edition: since, file: hashedJsonFile(indicator.code, writeDataset(cube)) }
    }
    const former = earlier.get(indicator.code)
    const unchanged = former === undefined ? null : publish(former.edition)
    return [unchanged !== null && unchanged.file.sha256 === former?.sha256 ? unchanged : publish(edition)]
  })
}

/** Whole datasets, of both sexes together where that is published, so that the overview needs one request. */
function buildOverview(sheets: Sheets, indicators: readonly PublishedIndicator[], edition: Edition): object {
  const items = indicators.map(({ indicator, rows, edition: since }) => {
    const both = rows.filter(({ sex }) => sex === '_T')
    const shown = both.length > 0 ? both : rows
    // An item of a collection has no version of its own.
    const { version: _, ...item } = writeDataset(buildCube(indicator, shown, sheets.areas, since))
    return item
  })
  return {
    version: '2.0',
    class: 'collection',
    label: 'overview',
    updated: edition.updated,
    link: { item: items },
    extension: { indicators: { profile: PROFILE, release: { id: edition.release } } },
  }
}

function buildCommitments(sheets: Sheets, lang: Lang): object {
  const commitments = sheets.commitments.map(
    ({ code, topic, text, indicators, evidence }): Commitment => ({
      code,
      topic,
      text: text[lang],
      indicators,
      evidence: evidence.map(({ date, text: words, url }) => ({ date, text: words[lang], url })),
    }),
  )
  return { profile: PROFILE, language: lang, commitments }
}
