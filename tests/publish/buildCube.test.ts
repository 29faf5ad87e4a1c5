import { describe, expect, test } from 'vitest'
import { buildCube } from '#src/publish/buildCube.ts'
import { readSheets } from '#src/publish/readSheets.ts'
import type { Change } from './sheetFiles.ts'
import { OBSERVATIONS, sheetFiles } from './sheetFiles.ts'

function cubeOf(code: string, ...changes: readonly Change[]) {
  const read = readSheets(sheetFiles(...changes))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { areas, indicators, releases } = read.value
  const indicator = indicators.find((each) => each.code === code)
  if (indicator === undefined) throw new Error(code)
  const rows = (releases[0]?.rows ?? []).filter((row) => row.indicator === code)
  return buildCube(indicator, rows, areas, { release: '2020-01-01', updated: '2020-01-01T00:00:00Z' })
}

describe('the cube of an indicator', () => {
  const deaths = cubeOf('deaths')

  test('has a calendar without holes from the first to the last row', () => {
    expect(deaths.dimensions.map(({ codes }) => codes)).toEqual([
      ['KZNS', 'KZSHY'],
      ['2017', '2018', '2019'],
      ['OBS', 'NUM', 'DEN'],
    ])
  })

  test('keeps a true zero apart from what is missing', () => {
    const astana = [2.5, 5, 2000, null, null, null, 0, 0, 2100]
    expect(deaths.values).toEqual([...astana, ...Array.from({ length: 9 }, () => null)])
  })

  test('says that a place did not exist before its first period, and no more than the sheet does after it', () => {
    // Astana 2019 is provisional; Shymkent begins in 2018: 2017 does not exist, 2018 has no row, 2019 was not collected.
    const letters = Array.from({ length: 18 }, (_, cell) => deaths.statuses.get(cell) ?? '.').join('')
    expect(letters).toBe('......PPPMMM...LLL')
  })

  test('names the source of each row where they differ, and the note where there is one', () => {
    const { source, note } = deaths.extension
    expect(typeof source === 'object' && source !== null && Object.keys(source)).toEqual(['0', '6', '15'])
    expect(JSON.stringify(note)).toMatch(/^\{"0":"note-[0-9a-f]{6}"\}$/)
  })

  test('names one source where all rows share it', () => {
    expect(cubeOf('passengers').extension['source']).toMatch(/^bureau-[0-9a-f]{6}$/)
  })

  test('has no counts and no interval where none are known', () => {
    const passengers = cubeOf('passengers')
    expect(passengers.dimensions.at(-1)?.codes).toEqual(['OBS'])
    expect(passengers.extension['interval']).toEqual({ method: 'none', confidence: 0.95 })
    expect(deaths.extension['interval']).toEqual({ method: 'exact_poisson', confidence: 0.95 })
  })

  test('has a dimension of sexes only where a breakdown is published', () => {
    expect(deaths.dimensions.map(({ id }) => id)).not.toContain('SEX')
    expect(cubeOf('internet-users').dimensions.find(({ id }) => id === 'SEX')?.codes).toEqual(['F'])
  })

  test('reads a place that begins inside a year as existing in that year', () => {
    const since = (period: string) => cubeOf('deaths', ['areas.csv', 3, 'VALID_FROM', period]).statuses
    expect(since('2018-06').get(9)).toBe('M')
    expect(since('2018-06').get(12)).toBeUndefined()
    expect(since('2019-06').get(12)).toBe('M')
  })
})

test('a source read in a copy is another source than the same one read at its body', () => {
  const relayed: Change = [OBSERVATIONS, 5, 'RELAYED', 'yes']
  expect(cubeOf('passengers', relayed).extension['source']).not.toBe(cubeOf('passengers').extension['source'])
})
