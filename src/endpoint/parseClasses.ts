import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { ClassCube } from '#src/model/waitsCube.ts'
import { channel, filledCode, period } from './codes.ts'
import { converted, matching, oneOf, report } from './decode.ts'
import type { DocumentFault } from './failure.ts'
import { cellsInOrder, readCube } from './readCube.ts'

const bound = converted(matching(/^(?:0|-?[1-9]\d{0,6})$/, 'whole seconds'), 'whole seconds', Number)

/**
 * How many records each class of wait holds, with classes ascending.
 * @param document what JSON.parse gave; nothing is assumed of it
 * @returns else every issue with its path, or the newer profile it claims; throws nothing
 */
export function parseClasses(document: unknown): Result<ClassCube, DocumentFault> {
  const read = readCube(document, ['BRANCH', 'CHANNEL', 'TIME_PERIOD', 'CLASS', 'MEASURE'])
  if (!read.ok) return read
  const { dataset, fields, issues, codesOf } = read.value
  oneOf(['classes'])(fields['cube'], { path: 'extension.indicators.cube', issues })
  const places = codesOf('BRANCH', filledCode)
  const channels = codesOf('CHANNEL', channel)
  const periods = codesOf('TIME_PERIOD', period)
  const bounds = codesOf('CLASS', bound)
  const place = { path: 'dimension.CLASS', issues }
  if (bounds?.some((one, index) => one <= (bounds[index - 1] ?? -Infinity)) === true) report(place, 'bounds in ascending order', bounds)
  const measures = dataset.dimensions.find(({ id }) => id === 'MEASURE')?.codes ?? ['N']
  if (measures.join('') !== 'N') report({ path: 'dimension.MEASURE', issues }, 'the measure N alone', measures)
  if (places === undefined || channels === undefined || periods === undefined || bounds === undefined || issues.length > 0) {
    return err({ kind: 'contract', issues })
  }
  const cells = cellsInOrder(dataset, ['BRANCH', 'CHANNEL', 'TIME_PERIOD', 'CLASS'])
  const counts = cells.map((cell) => dataset.values.get(cell) ?? null)
  const wrong = counts.findIndex((count) => count !== null && (!Number.isSafeInteger(count) || count < 0))
  if (wrong >= 0) report({ path: `value[${cells[wrong]}]`, issues }, 'a count from 0', counts[wrong])
  if (issues.length > 0) return err({ kind: 'contract', issues })
  return ok({ places, channels, periods, bounds, counts })
}
