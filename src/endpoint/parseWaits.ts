import type { Issue } from '#src/jsonstat/issue.ts'
import { MOST_ISSUES } from '#src/jsonstat/issue.ts'
import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import { TOO_FEW } from '#src/model/service.ts'
import type { CubeName, Measure, WaitsCube } from '#src/model/waitsCube.ts'
import { MEASURES } from '#src/model/waitsCube.ts'
import { channel, filledCode, period } from './codes.ts'
import { converted, matching, oneOf, report } from './decode.ts'
import type { DocumentFault } from './failure.ts'
import { cellsInOrder, readCube } from './readCube.ts'

const weekday = converted(matching(/^[1-7]$/, 'a weekday from 1 to 7'), 'a weekday', Number)
const hour = converted(matching(/^(?:[01]\d|2[0-3])$/, 'an hour from 00 to 23'), 'an hour', Number)

/** Without these a cube says nothing of waits. */
const NEEDED: readonly Measure[] = ['N', 'P50', 'P90', 'WITHIN']

/**
 * The waits that a cube holds.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @param name `hours` is divided by weekday and hour, the others are not
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseWaits(document: unknown, name: CubeName): Result<WaitsCube, DocumentFault> {
  const place = ['REF_AREA', 'BRANCH']
  const times = name === 'hours' ? ['TIME_PERIOD', 'WEEKDAY', 'HOUR'] : ['TIME_PERIOD']
  const read = readCube(document, [...place, 'CHANNEL', ...times, 'MEASURE'])
  if (!read.ok) return read
  const { dataset, fields, issues, codesOf } = read.value
  oneOf([name])(fields['cube'], { path: 'extension.indicators.cube', issues })
  const placeId = dataset.dimensions.some(({ id }) => id === 'BRANCH') ? 'BRANCH' : 'REF_AREA'
  const places = codesOf(placeId, filledCode)
  const channels = codesOf('CHANNEL', channel)
  const periods = codesOf('TIME_PERIOD', period)
  const weekdays = name === 'hours' ? codesOf('WEEKDAY', weekday) : []
  const hours = name === 'hours' ? codesOf('HOUR', hour) : []
  const measures = codesOf('MEASURE', oneOf(MEASURES))
  for (const needed of NEEDED) {
    if (measures?.includes(needed) === false) report({ path: 'dimension.MEASURE', issues }, `the measure ${needed}`, measures)
  }
  const isDivided = weekdays !== undefined && hours !== undefined
  if (places === undefined || channels === undefined || periods === undefined || !isDivided || measures === undefined || issues.length > 0) {
    return err({ kind: 'contract', issues })
  }
  const cells = cellsInOrder(dataset, [placeId, 'CHANNEL', ...times, 'MEASURE'])
  const values = cells.map((cell) => dataset.values.get(cell) ?? null)
  checkCells(measures, values, cells, issues)
  if (issues.length > 0) return err({ kind: 'contract', issues })
  return ok({ places, channels, periods, weekdays, hours, measures, values })
}

/** Counts are counts, a cell with enough records has what it needs, and its parts stand in order. */
function checkCells(
  measures: readonly Measure[],
  values: readonly (number | null)[],
  cells: readonly number[],
  issues: Issue[],
): void {
  const at = (start: number, measure: Measure): number | null => values[start + measures.indexOf(measure)] ?? null
  for (let start = 0; start < values.length && issues.length < MOST_ISSUES; start += measures.length) {
    const where = { path: `value[${cells[start]}]`, issues }
    const wrong = values.slice(start, start + measures.length).find((value) => value !== null && !Number.isSafeInteger(value))
    const [count, within, lost] = [at(start, 'N'), at(start, 'WITHIN'), measures.includes('LOST') ? at(start, 'LOST') : null]
    const [median, ninth] = [at(start, 'P50'), at(start, 'P90')]
    if (wrong !== undefined) report(where, 'whole seconds and counts', wrong)
    else if ((count ?? 0) < 0 || (lost ?? 0) < 0) report(where, 'a count from 0', count)
    else if (count !== null && count >= TOO_FEW) {
      if (median === null || ninth === null || within === null) report(where, `all measures of ${count} records`, null)
      else if (median > ninth) report(where, 'nine in ten above the median', `${median} and ${ninth}`)
      else if (within < 0 || within > count) report(where, `at most ${count} within the norm`, within)
    }
  }
}
