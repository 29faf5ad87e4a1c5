import type { Area, AreaCode } from '#src/model/area.ts'
import type { DatedEvent, Topic } from '#src/model/catalogue.ts'
import type { Indicator, Source, Target } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Edition } from './buildCube.ts'
import { PROFILE, spanOf } from './buildCube.ts'
import { noteCode, sourceCode } from './codes.ts'
import type { PublishedFile } from './dataFile.ts'
import { linkTo } from './dataFile.ts'
import type { AreaRow } from './readAreas.ts'
import type { EventRow } from './readEvents.ts'
import type { IndicatorRow } from './readIndicators.ts'
import type { ObservationRow } from './readObservations.ts'
import type { Sheets } from './readSheets.ts'
import type { Words } from './rowReader.ts'

/** An indicator of a release with its dataset. */
export interface PublishedIndicator {
  readonly indicator: IndicatorRow
  readonly rows: readonly ObservationRow[]
  readonly file: PublishedFile
  readonly edition: Edition
}

export interface CatalogueContent {
  readonly release: string
  readonly revises: string | null
  readonly updated: string
  readonly indicators: readonly PublishedIndicator[]
  readonly overview: PublishedFile
  readonly commitments: Readonly<Record<Lang, PublishedFile>>
}

const LABEL: Words = { kk: 'Қала көрсеткіштері', ru: 'Показатели городов', en: 'City indicators' }

/** The catalogue of a release in one language, a JSON-stat collection; links are relative to `releases/<id>`. */
export function buildCatalogue(content: CatalogueContent, sheets: Sheets, lang: Lang): object {
  const { release, revises, updated, indicators, overview, commitments } = content
  const from = `releases/${release}`
  const others = LANGS.filter((other) => other !== lang)
  const published = new Set(indicators.map(({ indicator }) => indicator.code))
  return {
    version: '2.0',
    class: 'collection',
    label: LABEL[lang],
    updated,
    source: [...new Set(indicators.map(({ indicator }) => indicator.body[lang]))].join('; '),
    link: {
      item: indicators.map((each) => {
        const { href, ...file } = linkTo(each.file, from)
        const { code, topic, ...fields } = describeIndicator(each, sheets, lang)
        const related = each.indicator.related.filter((other) => published.has(other))
        const about = { code, topic, freq: each.indicator.frequency, ...fields, related, ...file }
        const { updated: since } = each.edition
        return { class: 'dataset', href, label: fields.name, updated: since, extension: { indicators: about } }
      }),
    },
    extension: {
      indicators: {
        profile: PROFILE,
        language: lang,
        alternateLanguage: Object.fromEntries(others.map((other) => [other, `catalogue.${other}.json`])),
        release: { id: release, revises, reason: null },
        areas: sheets.areas.map((area) => describeArea(area, lang)),
        topics: [...sheets.topics].map(([code, name]): Topic => ({ code, name: name[lang] })),
        ...(sheets.events.length > 0 && { events: sheets.events.map((event) => describeEvent(event, lang)) }),
        overview: linkTo(overview, from),
        commitments: linkTo(commitments[lang], from),
      },
    },
  }
}

function describeArea(area: AreaRow, lang: Lang): Area {
  const { code, id, aliases, kind, validFrom } = area
  return { code, id, aliases, kind, name: area.name[lang], forms: { in: area.in[lang], of: area.of[lang] }, validFrom }
}

/** Fields that are put in by others, or only where there is something to say. */
type Spanned = 'file' | 'related' | 'firstPeriod' | 'lastPeriod' | 'nextDue' | 'targets'

function describeEvent({ text, ...event }: EventRow, lang: Lang): DatedEvent {
  return { ...event, text: text[lang] }
}

function describeIndicator(
  { indicator, rows }: PublishedIndicator,
  sheets: Sheets,
  lang: Lang,
): Omit<Indicator, Spanned> & {
  firstPeriod?: string
  lastPeriod?: string
  nextDue?: string
  targets?: readonly Target[]
} {
  const span = spanOf(rows, sheets.areas)
  const [firstPeriod] = span.periods
  const lastPeriod = span.periods.at(-1)
  const { code, aliases, topic, kind, direction, method, multiplier, decimals, symbol } = indicator
  const targets = targetsOf(code, sheets, lang)
  const inAllLanguages = { code, aliases, topic, kind, direction, method, multiplier, decimals, symbol }
  return {
    ...inAllLanguages,
    name: indicator.name[lang],
    unit: indicator.unit[lang],
    definition: indicator.definition[lang],
    methodText: indicator.methodText[lang],
    caveat: indicator.caveat[lang],
    body: indicator.body[lang],
    licence: indicator.licence[lang],
    sdg: indicator.sdg,
    synonyms: indicator.synonyms,
    eventForms: indicator.eventForms?.[lang] ?? null,
    demonstration: indicator.demonstration,
    impliedCounts: indicator.impliedCounts,
    areas: span.areas.map((area): AreaCode => area.code),
    sexes: span.sexes,
    ...(firstPeriod !== undefined && { firstPeriod }),
    ...(lastPeriod !== undefined && { lastPeriod }),
    ...(indicator.nextDue !== null && { nextDue: indicator.nextDue }),
    notes: notesOf(rows, sheets, lang),
    sources: sourcesOf(rows, sheets, lang),
    ...(targets.length > 0 && { targets }),
  }
}

function notesOf(rows: readonly ObservationRow[], sheets: Sheets, lang: Lang): Record<string, string> {
  const texts = new Set(rows.map(({ note }) => note).filter((note) => note !== null))
  return Object.fromEntries([...texts].map((text) => [noteCode(text), sheets.notes.get(text)?.[lang] ?? text]))
}

function sourcesOf(rows: readonly ObservationRow[], sheets: Sheets, lang: Lang): Source[] {
  const sources = new Map<string, Source>()
  for (const { source } of rows) {
    const code = sourceCode(source)
    const name = sheets.sources.get(source.text)?.[lang] ?? source.text
    sources.set(code, { code, name, url: source.url, relayed: source.relayed })
  }
  return [...sources.values()]
}

function targetsOf(code: string, sheets: Sheets, lang: Lang): Target[] {
  return sheets.targets
    .filter(({ indicator }) => indicator === code)
    .map(({ area, value, by, source, url }) => ({ area, value, by, source: { name: source[lang], url } }))
}
