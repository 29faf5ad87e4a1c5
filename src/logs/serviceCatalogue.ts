import type { AreaCode } from '#src/model/area.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Period } from '#src/model/period.ts'
import type { ServiceLog } from '#src/model/service.ts'
import { PROFILE } from '#src/publish/buildCube.ts'
import type { PublishedFile } from '#src/publish/dataFile.ts'
import { linkTo } from '#src/publish/dataFile.ts'
import type { Words } from '#src/publish/rowReader.ts'
import type { BranchRow } from './readBranches.ts'
import type { ServiceSheets } from './readServiceSheets.ts'
import type { ServiceData } from './serviceData.ts'

/** Data files of a release by what they are named for. */
export interface PublishedFiles {
  readonly first: PublishedFile
  readonly years: readonly { readonly period: Period; readonly file: PublishedFile }[]
  readonly histograms: readonly { readonly area: AreaCode; readonly file: PublishedFile }[]
  readonly branches: readonly { readonly branch: BranchRow; readonly file: PublishedFile }[]
}

const LABELS: Readonly<Record<string, Words>> = {
  'waiting-times': { kk: 'Күту уақыты', ru: 'Время ожидания', en: 'Waiting times' },
  'bus-punctuality': {
    kk: 'Автобустардың кестеге сай жүруі',
    ru: 'Пунктуальность автобусов',
    en: 'Punctuality of buses',
  },
}

/** The catalogue of a release of a service in one language, with links from its own folder. */
export function serviceCatalogue(
  { kind, spans, months }: ServiceData,
  sheets: ServiceSheets,
  files: PublishedFiles,
  release: { readonly id: string; readonly leftOut: ReadonlyMap<AreaCode, number> },
  lang: Lang,
): object {
  const { service } = kind
  const from = `services/${service}/${release.id}`
  const updated = `${release.id.slice(0, 10)}T00:00:00Z`
  const others = LANGS.filter((other) => other !== lang)
  const own = sheets.services.filter((row) => row.service === service && spans.has(row.area))
  const logs = own.flatMap(({ area, demonstration, source }): ServiceLog[] => {
    const span = spans.get(area)
    if (span === undefined) return []
    const leftOut = release.leftOut.get(area) ?? 0
    const { records, first: firstPeriod, last: lastPeriod } = span
    return [{ area, demonstration, source: source[lang], records, leftOut, firstPeriod, lastPeriod }]
  })
  const norm = own[0]?.norm
  return {
    version: '2.0',
    class: 'collection',
    label: LABELS[service]?.[lang] ?? service,
    updated,
    source: [...new Set(logs.map(({ source }) => source))].join('; '),
    link: {
      item: files.branches.map(({ branch: { code, area, name, regimes }, file }) => {
        const { href, ...known } = linkTo(file, from)
        const about = { code, area, regimes, ...known }
        return { class: 'collection', href, label: name[lang], updated, extension: { indicators: about } }
      }),
    },
    extension: {
      indicators: {
        profile: PROFILE,
        language: lang,
        alternateLanguage: Object.fromEntries(others.map((other) => [other, `catalogue.${other}.json`])),
        service,
        release: release.id,
        areas: comparedCities(sheets).map(
          ({ code, id, aliases, kind: kindOfArea, name, in: within, of, validFrom }) => ({
            code,
            id,
            aliases,
            kind: kindOfArea,
            name: name[lang],
            forms: { in: within[lang], of: of[lang] },
            validFrom,
          }),
        ),
        logs,
        norm: { least: norm?.least ?? null, most: norm?.most ?? 0, source: norm?.source[lang] ?? '' },
        firstPeriod: months[0],
        lastPeriod: months.at(-1),
        first: linkTo(files.first, from),
        years: files.years.map(({ period, file }) => ({ period, file: linkTo(file, from) })),
        histograms: files.histograms.map(({ area, file }) => ({ area, file: linkTo(file, from) })),
      },
    },
  }
}

/**
 * The cities that services.csv describes a log of, whatever the service: the page compares two, and says of one whose
 * log has not come that there is none. Every city where that sheet describes fewer than two.
 */
function comparedCities({ areas, services }: ServiceSheets): ServiceSheets['areas'] {
  const cities = areas.filter(({ kind }) => kind === 'city')
  const described = cities.filter(({ code }) => services.some(({ area }) => area === code))
  return described.length < 2 ? cities : described
}
