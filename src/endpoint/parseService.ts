import type { Issue } from '#src/jsonstat/issue.ts'
import { objectMember } from '#src/jsonstat/jsonObject.ts'
import type { CollectionItem } from '#src/jsonstat/readCollection.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import type { AreaCode } from '#src/model/area.ts'
import { LANGS } from '#src/model/lang.ts'
import { comparePeriods } from '#src/model/period.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Branch, Norm, Regime, ServiceCatalogue, ServiceLog } from '#src/model/service.ts'
import { SERVICES } from '#src/model/service.ts'
import { area } from './area.ts'
import { checkExtension } from './checkProfile.ts'
import { areaCode, branchCode, dataFile, period, releaseId } from './codes.ts'
import type { Place } from './decode.ts'
import { accepting, converted, count, filledText, flag, inside, list, nullable, object, oneOf, report } from './decode.ts'
import type { DocumentFault } from './failure.ts'
import { resolveHref } from './resolveHref.ts'

const month = converted(period, 'a month', (one) => (/^\d{4}-\d{2}$/.test(one) ? one : null))
const year = converted(period, 'a year', (one) => (/^\d{4}$/.test(one) ? one : null))
const seconds = accepting('whole seconds', (input): input is number => Number.isSafeInteger(input))

const log = object<ServiceLog>({
  area: areaCode,
  demonstration: flag,
  source: filledText,
  records: count,
  leftOut: count,
  firstPeriod: month,
  lastPeriod: month,
})

const regime = object<Regime>({ from: month, kind: oneOf(['booked-only', 'walk-in-and-booked']) })

const norm = object<Norm>({ least: nullable(seconds), most: seconds, source: filledText })

const branch = object<Omit<Branch, 'name' | 'file'>>({ code: branchCode, area: areaCode, regimes: list(regime) })

const head = object({
  language: oneOf(LANGS),
  service: oneOf(SERVICES),
  release: releaseId,
  areas: list(area),
  logs: list(log),
  norm,
  firstPeriod: month,
  lastPeriod: month,
  first: dataFile,
  years: list(object({ period: year, file: dataFile })),
  histograms: list(object({ area: areaCode, file: dataFile })),
})

/**
 * The catalogue of a service that a document holds, every address relative to the endpoint's folder.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @param address where the document came from: its addresses are relative to this
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseService(
  document: unknown,
  address: string,
  endpoint: string,
): Result<ServiceCatalogue, DocumentFault> {
  const collection = readCollection(document)
  if (!collection.ok) return err({ kind: 'contract', issues: collection.error })
  const fault = checkExtension(collection.value.extension)
  if (fault !== null) return err(fault)
  const issues: Issue[] = []
  const place = { path: 'extension.indicators', issues }
  const about = head(objectMember(collection.value.extension, 'indicators'), place)
  const branches = collection.value.items.flatMap(
    (item, index) => parseBranch(item, inside({ path: 'link.item', issues }, index)) ?? [],
  )
  if (about === undefined || issues.length > 0) return err({ kind: 'contract', issues })
  checkWhole(about, branches, place)
  const rebase: Rebase = (file, where) => {
    const resolved = resolveHref(file.href, address, endpoint)
    if (resolved === null) report(where, 'an address inside the folder of the endpoint', file.href)
    return { ...file, href: resolved?.slice(new URL(endpoint).href.length) ?? '' }
  }
  const { language, ...fields } = about
  const catalogue: ServiceCatalogue = {
    ...fields,
    lang: language,
    branches: branches.map((each, index) => ({ ...each, file: rebase(each.file, { path: `link.item[${index}].href`, issues }) })),
    first: rebase(about.first, inside(place, 'first')),
    years: about.years.map((each, index) => ({ ...each, file: rebase(each.file, inside(inside(place, 'years'), index)) })),
    histograms: about.histograms.map((each, index) => ({
      ...each,
      file: rebase(each.file, inside(inside(place, 'histograms'), index)),
    })),
  }
  return issues.length > 0 ? err({ kind: 'contract', issues }) : ok(catalogue)
}

type Rebase = (file: Branch['file'], where: Place) => Branch['file']

function parseBranch(item: CollectionItem, place: Place): Branch | undefined {
  if (item.kind !== 'link') {
    return report(place, 'a branch with the address of its file', item.kind === 'damaged' ? 'what cannot be read' : 'a dataset')
  }
  const within = inside(inside(place, 'extension'), 'indicators')
  const fields = objectMember(item.extension, 'indicators')
  const known = branch(fields, within)
  const file = dataFile({ ...fields, href: item.href }, within)
  const name = filledText(item.label, inside(place, 'label'))
  if (known === undefined || file === undefined || name === undefined) return undefined
  return { ...known, name, regimes: known.regimes.toSorted((left, right) => comparePeriods(left.from, right.from)), file }
}

/** What the parts say of each other. */
function checkWhole(
  { areas, logs, firstPeriod, lastPeriod }: Pick<ServiceCatalogue, 'areas' | 'logs' | 'firstPeriod' | 'lastPeriod'>,
  branches: readonly Branch[],
  place: Place,
): void {
  const known = areas.map(({ code }) => code)
  const cities = areas.filter(({ kind }) => kind === 'city').length
  if (cities < 2) report(inside(place, 'areas'), 'two cities at least', cities)
  const checkArea = (code: AreaCode, where: Place) => {
    if (!known.includes(code)) report(inside(where, 'area'), 'an area of the catalogue', code)
  }
  logs.forEach((each, index) => checkArea(each.area, inside(inside(place, 'logs'), index)))
  branches.forEach((each, index) => checkArea(each.area, inside({ ...place, path: 'link.item' }, index)))
  const seen = new Set<string>()
  for (const { code } of branches) {
    if (seen.has(code)) report({ ...place, path: 'link.item' }, 'each code once', code)
    seen.add(code)
  }
  if (comparePeriods(firstPeriod, lastPeriod) > 0) report(inside(place, 'lastPeriod'), `${firstPeriod} or later`, lastPeriod)
}
