import type { Issue } from '#src/jsonstat/issue.ts'
import { objectMember } from '#src/jsonstat/jsonObject.ts'
import type { CollectionItem } from '#src/jsonstat/readCollection.ts'
import { readCollection } from '#src/jsonstat/readCollection.ts'
import type { Catalogue, DatedEvent, Topic } from '#src/model/catalogue.ts'
import type { Indicator, Source, Target } from '#src/model/indicator.ts'
import { LANGS } from '#src/model/lang.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { area } from './area.ts'
import { checkExtension } from './checkProfile.ts'
import { areaCode, dataFile, day, indicatorCode, linkId, period, releaseId, sex, webAddress } from './codes.ts'
import type { Decoder, Place } from './decode.ts'
import { converted, count, dictionary, filledText, finite, flag, inside, list, matching, nullable, object, oneOf, text } from './decode.ts'
import type { DocumentFault } from './failure.ts'

const topic = object<Topic>({ code: linkId, name: filledText })

const source = object<Source>({ code: filledText, name: filledText, url: webAddress, relayed: flag })

const target = object<Target>({
  area: areaCode,
  value: finite,
  by: period,
  source: object({ name: filledText, url: webAddress }),
})

const event = object<DatedEvent>({
  code: linkId,
  area: areaCode,
  date: matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day'),
  text: filledText,
  url: webAddress,
  indicators: list(indicatorCode),
})

/** A list that a catalogue without any leaves out. */
function listOrNone<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return converted(nullable(list(decoder)), 'a list', (members) => members ?? [])
}

/** Catalogues of before this field was known do not carry it. */
const flagOrNo = converted(nullable(flag), 'true or false', (implied) => implied ?? false)

const words = object<Omit<Indicator, 'file'>>({
  code: indicatorCode,
  aliases: list(linkId),
  topic: linkId,
  kind: oneOf(['events', 'rate', 'register', 'survey', 'measurement']),
  direction: oneOf(['lower', 'higher', 'none']),
  method: oneOf(['ratio', 'proportion', 'count', 'mean', 'quantile', 'index']),
  multiplier: nullable(finite),
  decimals: count,
  symbol: oneOf(['%', '']),
  name: filledText,
  unit: filledText,
  definition: text,
  methodText: text,
  caveat: text,
  body: text,
  licence: text,
  sdg: nullable(filledText),
  synonyms: list(text),
  eventForms: nullable(list(filledText)),
  impliedCounts: flagOrNo,
  related: list(indicatorCode),
  demonstration: flag,
  areas: list(areaCode),
  sexes: list(sex),
  firstPeriod: period,
  lastPeriod: period,
  nextDue: nullable(day),
  notes: dictionary(text),
  sources: list(source),
  targets: listOrNone(target),
})

const head = object({
  language: oneOf(LANGS),
  release: object({ id: releaseId }),
  areas: list(area),
  topics: list(topic),
  events: listOrNone(event),
  overview: dataFile,
  commitments: dataFile,
})

/**
 * The catalogue that a document holds, in the order of the document.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseCatalogue(document: unknown): Result<Catalogue, DocumentFault> {
  const collection = readCollection(document)
  if (!collection.ok) return err({ kind: 'contract', issues: collection.error })
  const { extension, items } = collection.value
  const fault = checkExtension(extension)
  if (fault !== null) return err(fault)
  const issues: Issue[] = []
  const about = head(objectMember(extension, 'indicators'), { path: 'extension.indicators', issues })
  const indicators = items
    .map((item, index) => parseItem(item, inside({ path: 'link.item', issues }, index)))
    .filter((indicator) => indicator !== undefined)
  reportTwins(indicators, 'link.item', issues)
  reportTwins(about?.areas ?? [], 'extension.indicators.areas', issues)
  reportTwins(about?.topics ?? [], 'extension.indicators.topics', issues)
  reportTwins(about?.events ?? [], 'extension.indicators.events', issues)
  if (about === undefined || issues.length > 0) return err({ kind: 'contract', issues })
  const { language, release, ...rest } = about
  return ok({ lang: language, release: release.id, ...rest, indicators })
}

function parseItem(item: CollectionItem, place: Place): Indicator | undefined {
  if (item.kind === 'damaged') {
    place.issues.push(...item.issues)
    return undefined
  }
  if (item.kind === 'embedded') {
    place.issues.push({ path: place.path, expected: 'the address of a dataset', received: 'a dataset' })
    return undefined
  }
  const within = inside(inside(place, 'extension'), 'indicators')
  const fields = objectMember(item.extension, 'indicators')
  const indicator = words(fields, within)
  const file = dataFile({ ...fields, href: item.href }, within)
  return indicator === undefined || file === undefined ? undefined : { ...indicator, file }
}

/** A code names one thing. */
function reportTwins(coded: readonly { readonly code: string }[], path: string, issues: Issue[]): void {
  const seen = new Set<string>()
  for (const { code } of coded) {
    if (seen.has(code)) issues.push({ path, expected: 'each code once', received: JSON.stringify(code) })
    seen.add(code)
  }
}
