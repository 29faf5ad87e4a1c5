import type { Dataset } from '#src/jsonstat/dataset.ts'
import { cellIndex, dimensionOf, statusAt, valueAt } from '#src/jsonstat/dataset.ts'
import type { Issue } from '#src/jsonstat/issue.ts'
import { isJsonObject, member, objectMember } from '#src/jsonstat/jsonObject.ts'
import { readDataset } from '#src/jsonstat/readDataset.ts'
import type { AreaCode } from '#src/model/area.ts'
import type { Observation } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { IndicatorData, Sex } from '#src/model/series.ts'
import { calendarOf, fillHoles } from './calendar.ts'
import { checkExtension } from './checkProfile.ts'
import { areaCode, indicatorCode, period, sex } from './codes.ts'
import type { Decoder } from './decode.ts'
import { inside, list, oneOf, report } from './decode.ts'
import type { DocumentFault } from './failure.ts'
import { parseCellCodes } from './parseCellCodes.ts'
import { parseObservation } from './parseObservation.ts'

/** SEX stands only where a breakdown is published. */
const DIMENSIONS = ['REF_AREA', 'TIME_PERIOD', 'SEX', 'MEASURE'] as const
const MEASURES = ['OBS', 'NUM', 'DEN'] as const

/**
 * The figures that a document holds, on a calendar without holes.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseDataset(document: unknown): Result<IndicatorData, DocumentFault> {
  const read = readDataset(document)
  if (!read.ok) return err({ kind: 'contract', issues: read.error })
  const dataset = read.value
  const fault = checkExtension(dataset.extension)
  if (fault !== null) return err(fault)
  const issues: Issue[] = []
  const data = parseCube(dataset, issues)
  reportTextNumbers(document, issues)
  return data === undefined || issues.length > 0 ? err({ kind: 'contract', issues }) : ok(data)
}

function parseCube(dataset: Dataset, issues: Issue[]): IndicatorData | undefined {
  const fields = objectMember(dataset.extension, 'indicators')
  const extension = { path: 'extension.indicators', issues }
  const code = indicatorCode(member(fields, 'code'), inside(extension, 'code'))
  for (const { id } of dataset.dimensions) oneOf(DIMENSIONS)(id, { path: 'id', issues })
  const areas = parseDimension(dataset, 'REF_AREA', areaCode, issues)
  const periods = parseDimension(dataset, 'TIME_PERIOD', period, issues)
  const sexes = dimensionOf(dataset, 'SEX') === null ? (['_T'] as const) : parseDimension(dataset, 'SEX', sex, issues)
  const measures = parseDimension(dataset, 'MEASURE', oneOf(MEASURES), issues)
  if (measures?.includes('OBS') === false) report({ path: 'dimension.MEASURE', issues }, 'the measure OBS', measures)
  if (code === undefined || areas === undefined || periods === undefined || sexes === undefined) return undefined
  if (issues.length > 0) return undefined
  const calendar = calendarOf(periods, { path: 'dimension.TIME_PERIOD', issues })
  if (calendar === undefined) return undefined
  const observe = observer(dataset, issues)
  const series = areas.flatMap((area) =>
    sexes.map((each) => ({
      area,
      sex: each,
      observations: fillHoles(calendar.map((at) => (periods.includes(at) ? observe(area, at, each) : null))),
    })),
  )
  return { code, periods: calendar, series }
}

/** What the dataset says of a place in a period; null after an issue was found. */
function observer(dataset: Dataset, issues: Issue[]): (area: AreaCode, period: Period, sex: Sex) => Observation | null {
  const fields = objectMember(dataset.extension, 'indicators')
  const measures = dimensionOf(dataset, 'MEASURE')?.codes ?? []
  const place = { path: 'extension.indicators', issues }
  // MEASURE may stand anywhere in a dataset that others write, so a cell's measure follows from its stride.
  const position = dataset.dimensions.findIndex(({ id }) => id === 'MEASURE')
  const stride = dataset.dimensions.slice(position + 1).reduce((product, { codes }) => product * codes.length, 1)
  const isObservation = (cell: number) =>
    cell < dataset.cellCount && measures[Math.floor(cell / stride) % measures.length] === 'OBS'
  const noteAt = parseCellCodes(member(fields, 'note'), isObservation, inside(place, 'note'))
  const sourceAt = parseCellCodes(member(fields, 'source'), isObservation, inside(place, 'source'))
  return (area, at, each) => {
    const cellOf = (measure: string) =>
      cellIndex(dataset, { REF_AREA: area, TIME_PERIOD: at, SEX: each, MEASURE: measure })
    const countOf = (measure: string) => {
      const cell = measures.includes(measure) ? cellOf(measure) : null
      const count = cell === null ? null : valueAt(dataset, cell)
      if (count === null || count >= 0) return count
      return report({ path: `value[${cell}]`, issues }, 'a count from 0', count) ?? null
    }
    const cell = cellOf('OBS')
    if (cell === null) return null
    const cells = {
      value: valueAt(dataset, cell),
      numerator: countOf('NUM'),
      denominator: countOf('DEN'),
      status: statusAt(dataset, cell),
      note: noteAt(cell),
      source: sourceAt(cell),
    }
    return parseObservation(cells, { path: `status[${cell}]`, issues }) ?? null
  }
}

/** The codes of a dimension that must stand in a dataset. */
function parseDimension<T>(
  dataset: Dataset,
  id: string,
  decoder: Decoder<T>,
  issues: Issue[],
): readonly T[] | undefined {
  const dimension = dimensionOf(dataset, id)
  if (dimension === null) {
    const ids = dataset.dimensions.map((each) => each.id).join(' ')
    return report({ path: 'id', issues }, `a dimension ${id}`, ids)
  }
  return list(decoder)(dimension.codes, { path: `dimension.${id}`, issues })
}

/** JSON-stat in the wild has numbers as text; our profile has not, and `"7.0"` hides whether 7 or 7.0 was published. */
function reportTextNumbers(document: unknown, issues: Issue[]): void {
  const cells = isJsonObject(document) ? member(document, 'value') : undefined
  for (const [cell, content] of Object.entries(Object(cells) as object)) {
    if (typeof content === 'string') report({ path: `value[${cell}]`, issues }, 'a number or null', content)
  }
}
