import { isJsonObject, objectMember, textMember } from '#src/jsonstat/jsonObject.ts'
import type { AreaCode } from '#src/model/area.ts'
import type { DataFile } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Edition } from '#src/publish/buildCube.ts'
import { PROFILE } from '#src/publish/buildCube.ts'
import type { PublishedFile } from '#src/publish/dataFile.ts'
import { hashedJsonFile, jsonFile, linkTo, textFile } from '#src/publish/dataFile.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { PublishedRecord } from '#src/publish/publishedRecord.ts'
import type { ServiceSheets } from './readServiceSheets.ts'
import { serviceCatalogue } from './serviceCatalogue.ts'
import type { ServiceData } from './serviceData.ts'
import type { ServiceFile } from './serviceFiles.ts'
import { serviceFiles } from './serviceFiles.ts'
import type { ServiceReleaseEntry } from './serviceRecord.ts'
import { checkServiceRecord, dataFilesOf, readServiceReleases } from './serviceRecord.ts'

/** What publishing a service would write. */
export interface ServicePublication {
  readonly added: readonly PublishedFile[]
  readonly pointers: readonly PublishedFile[]
  /** Id of the release; null when the newest one holds all this already. */
  readonly release: string | null
}

/**
 * Plans the next release of a service: its files, catalogues and list of releases; nothing when nothing has changed.
 * @param today the release is named by it, with a letter for a second one of the day
 * @param leftOut damaged records by city
 */
export function planService(
  data: ServiceData,
  sheets: ServiceSheets,
  leftOut: ReadonlyMap<AreaCode, number>,
  record: PublishedRecord,
  today: string,
): Result<ServicePublication, readonly Problem[]> {
  const { service } = data.kind
  const known = readServiceReleases(service, record)
  if (!known.ok) return err([known.error])
  const problems = checkServiceRecord(service, known.value, record)
  if (problems.length > 0) return err(problems)
  const [newest] = known.value
  const id = nextId(today, known.value)
  if (newest !== undefined && id <= newest.id) {
    const remedy = 'set the clock of this machine right'
    const problem = `today (${today}) is before the newest published release, ${newest.id}`
    return err([{ sheet: `services/${service}`, row: null, column: null, value: null, problem, remedy }])
  }

  const files = serviceFiles(data, sheets)
  const earlier = newest === undefined ? new Map<string, EarlierFile>() : earlierFiles(service, newest, record)
  const publish = ({ name, build }: ServiceFile): PublishedFile => {
    const former = earlier.get(name)
    const unchanged = former === undefined ? null : hashedJsonFile(`${service}-${name}`, build(former.edition))
    const edition = { release: id, updated: `${id.slice(0, 10)}T00:00:00Z` }
    return unchanged?.sha256 === former?.sha256 && unchanged !== null
      ? unchanged
      : hashedJsonFile(`${service}-${name}`, build(edition))
  }
  const published = {
    first: publish(files.first),
    years: files.years.map(({ period, file }) => ({ period, file: publish(file) })),
    histograms: files.histograms.map(({ area, file }) => ({ area, file: publish(file) })),
    branches: files.branches.map(({ branch, file }) => ({ branch, file: publish(file) })),
  }
  const catalogueOf = (release: string, lang: Lang): PublishedFile => {
    const document = serviceCatalogue(data, sheets, published, { id: release, leftOut }, lang)
    return jsonFile(`services/${service}/${release}/catalogue.${lang}.json`, document)
  }
  if (
    newest !== undefined &&
    LANGS.every((lang) => catalogueOf(newest.id, lang).sha256 === newest.catalogue[lang].sha256)
  ) {
    return ok({ added: [], pointers: [], release: null })
  }
  const catalogues = { kk: catalogueOf(id, 'kk'), ru: catalogueOf(id, 'ru'), en: catalogueOf(id, 'en') }
  const all = [
    published.first,
    ...[...published.years, ...published.histograms, ...published.branches].map(({ file }) => file),
  ]
  const written = [...all, ...LANGS.map((lang) => catalogues[lang])]
  const here = (file: PublishedFile): DataFile => ({
    ...linkTo(file, ''),
    href: file.path.slice(`services/${service}/`.length),
  })
  const entry: ServiceReleaseEntry = {
    id,
    catalogue: { kk: here(catalogues.kk), ru: here(catalogues.ru), en: here(catalogues.en) },
  }
  return ok({
    added: written.filter(({ path }) => !record.has(path)),
    pointers: [
      ...LANGS.map((lang) =>
        textFile(
          `services/${service}/catalogue.${lang}.json`,
          catalogues[lang].text.replaceAll('"href":"../../../', '"href":"../../'),
        ),
      ),
      jsonFile(`services/${service}/releases.json`, { profile: PROFILE, releases: [entry, ...known.value] }),
    ],
    release: id,
  })
}

/** `2026-11-22`, or `2026-11-22b` when that is taken. */
function nextId(today: string, releases: readonly ServiceReleaseEntry[]): string {
  const taken = (id: string): boolean => releases.some((release) => release.id === id)
  let id = today
  for (let letter = 'b'; taken(id); letter = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))
    id = `${today}${letter}`
  return id
}

interface EarlierFile {
  readonly sha256: string
  readonly edition: Edition
}

/** Data files of a release by their name, with the release in which each first stood. */
function earlierFiles(
  service: string,
  release: ServiceReleaseEntry,
  record: PublishedRecord,
): ReadonlyMap<string, EarlierFile> {
  const files = dataFilesOf(service, release, record).flatMap(({ path, sha256 }) => {
    const name = /^v1\/(.*)\.[0-9a-f]{12}\.json$/.exec(path)?.[1]?.slice(service.length + 1)
    const document: unknown = JSON.parse(record.get(path) ?? 'null')
    if (name === undefined || !isJsonObject(document)) return []
    const about = objectMember(objectMember(document, 'extension'), 'indicators')
    const edition = {
      release: textMember(objectMember(about, 'release'), 'id') ?? release.id,
      updated: textMember(document, 'updated') ?? '',
    }
    return [[name, { sha256: String(sha256), edition }] as const]
  })
  return new Map(files)
}
