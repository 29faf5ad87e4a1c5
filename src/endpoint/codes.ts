import type { AreaCode } from '#src/model/area.ts'
import type { DataFile, IndicatorCode } from '#src/model/indicator.ts'
import { isDay } from '#src/model/isDay.ts'
import type { Period } from '#src/model/period.ts'
import { parsePeriod } from '#src/model/period.ts'
import type { Sex } from '#src/model/series.ts'
import { SEXES } from '#src/model/series.ts'
import type { BranchCode, Channel } from '#src/model/service.ts'
import { CHANNELS } from '#src/model/service.ts'
import type { Decoder } from './decode.ts'
import { accepting, converted, count, filledText, matching, object, oneOf, text } from './decode.ts'

/** A release is named by its date; a letter tells a second one of the day. */
const RELEASE = /^\d{4}-\d{2}-\d{2}[a-z]?$/

/** True for text that may become part of a path. */
export function isReleaseId(id: string): boolean {
  return RELEASE.test(id)
}

export const releaseId = matching(RELEASE, 'a release: a date, with a letter where it is not the first of its day')

export const areaCode: Decoder<AreaCode> = converted(
  matching(/^[A-Z][A-Z0-9_]*$/, 'a code of an area'),
  'a code of an area',
  (code) => code as AreaCode,
)

export const indicatorCode: Decoder<IndicatorCode> = converted(
  matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code of an indicator'),
  'a code of an indicator',
  (code) => code as IndicatorCode,
)

export const linkId = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of links: small latin letters, digits and hyphens')

export const period: Decoder<Period> = converted(text, 'a year, a quarter or a month', parsePeriod)

/** A day that exists: no 31st of June. */
export const day = accepting('a day of the calendar', (input): input is string => typeof input === 'string' && isDay(input))

export const sex: Decoder<Sex> = oneOf(SEXES)

export const webAddress = matching(/^https?:\/\/\S+$/, 'an address of http or https')

export const dataFile: Decoder<DataFile> = object({
  href: filledText,
  sha256: matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  bytes: count,
})

export const branchCode: Decoder<BranchCode> = converted(linkId, 'a code of a branch', (code) => code as BranchCode)

export const channel: Decoder<Channel> = oneOf(CHANNELS)

/** The code of a place in a cube: an area, a branch, or `_T`. */
export const filledCode = matching(/^[A-Za-z0-9_-]+$/, 'a code of a place')
