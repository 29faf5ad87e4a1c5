import { describe, expect, test } from 'vitest'
import { printProblem } from '#src/publish/problem.ts'
import { readSheets } from '#src/publish/readSheets.ts'
import type { Change } from './sheetFiles.ts'
import { OBSERVATIONS, sheetFiles, textOf, withTexts } from './sheetFiles.ts'

function problemsOf(files: ReturnType<typeof sheetFiles>) {
  const sheets = readSheets(files)
  return sheets.ok ? [] : sheets.error
}

function lineOf(header: string, rows: string): string {
  return `${textOf(OBSERVATIONS).split('\n')[0]?.replace(/$/, header)}\n${rows}\n`
}

test('the smallest folder of sheets is in order', () => {
  expect(problemsOf(sheetFiles())).toEqual([])
})

describe('one wrong cell gives one problem, at its place', () => {
  const cases: readonly (readonly [reason: string, change: Change, problem: RegExp])[] = [
    ['an unknown indicator', [OBSERVATIONS, 2, 'INDICATOR', 'births'], /no such indicator/],
    ['an unknown area', [OBSERVATIONS, 2, 'REF_AREA', 'KZALA'], /no such area/],
    ['an unknown source', [OBSERVATIONS, 2, 'SOURCE', 'Burau'], /does not name this source/],
    ['an unknown note', [OBSERVATIONS, 2, 'COMMENT_OBS', 'note'], /does not hold this note/],
    ['a value that is no number', [OBSERVATIONS, 5, 'OBS_VALUE', '4,6a'], /expected a number/],
    ['a value that Excel made a date', [OBSERVATIONS, 5, 'OBS_VALUE', '04.июн'], /date/],
    ['a value missing without a reason', [OBSERVATIONS, 5, 'OBS_VALUE', ''], /missing but its status is A/],
    ['a status that is no letter of the list', [OBSERVATIONS, 5, 'OBS_STATUS', 'X'], /one of: A, B, E, P, L, M, O, Q/],
    ['no status', [OBSERVATIONS, 5, 'OBS_STATUS', ''], /expected one of/],
    ['a count below 0', [OBSERVATIONS, 5, 'OBS_VALUE', '-1'], /below 0/],
    ['a period that is none', [OBSERVATIONS, 5, 'TIME_PERIOD', '2018-13'], /expected a year/],
    ['a month where years are published', [OBSERVATIONS, 5, 'TIME_PERIOD', '2018-03'], /published by a year/],
    ['an unknown sex', [OBSERVATIONS, 5, 'SEX', 'W'], /expected one of: _T, F, M/],
    ['another unit', [OBSERVATIONS, 3, 'UNIT', 'PER_100'], /row 2 gives the unit PER_1000/],
    ['no unit', [OBSERVATIONS, 4, 'UNIT', ''], /empty/],
    ['no source', [OBSERVATIONS, 4, 'SOURCE', ''], /empty/],
    ['no address of the source', [OBSERVATIONS, 5, 'SOURCE_URL', 'bureau'], /web address/],
    ['relayed is neither yes nor no', [OBSERVATIONS, 5, 'RELAYED', 'maybe'], /expected one of: nothing, yes, no/],
    ['half an event', [OBSERVATIONS, 2, 'NUMERATOR', '5.5'], /whole number/],
    ['counts that give another value', [OBSERVATIONS, 2, 'NUMERATOR', '6'], /x 1000 gives 3/],
    ['the same observation twice', [OBSERVATIONS, 3, 'TIME_PERIOD', '2017'], /row 2 holds the same observation/],
    ['an unknown topic', ['indicators.csv', 3, 'TOPIC', 'roads'], /no such topic/],
    ['a unit missing in Kazakh', ['indicators.csv', 3, 'UNIT_KK', ''], /missing in this language/],
    ['two indicators of one name', ['indicators.csv', 3, 'NAME_EN', 'name of deaths'], /earlier row/],
    ['a first period that is no period', ['indicators.csv', 3, 'VALID_FROM', '18'], /expected a year/],
    ['a share above the whole', [OBSERVATIONS, 6, 'OBS_VALUE', '101'], /cannot be above 100/],
    ['an unknown direction', ['indicators.csv', 3, 'DIRECTION', 'up'], /expected one of: lower, higher, none/],
    ['an unknown kind', ['indicators.csv', 3, 'KIND', 'count'], /expected one of: events/],
    ['an unknown method', ['indicators.csv', 3, 'METHOD', 'sum'], /expected one of: ratio/],
    ['decimals that are no whole number', ['indicators.csv', 3, 'DECIMALS', '1.5'], /whole number/],
    ['events without a multiplier', ['indicators.csv', 2, 'MULTIPLIER', ''], /needs one/],
    ['a multiplier of 0', ['indicators.csv', 2, 'MULTIPLIER', '0'], /above 0/],
    ['a Russian plural form missing', ['indicators.csv', 2, 'EVENT_RU', 'смерть|смерти'], /expected 3 or 4 forms/],
    ['a related one that does not exist', ['indicators.csv', 3, 'RELATED', 'birth'], /birth is no other indicator/],
    ['an indicator related to itself', ['indicators.csv', 3, 'RELATED', 'passengers'], /no other indicator/],
    ['an alias that is an id', ['indicators.csv', 3, 'ALIASES', 'deaths'], /already names an indicator/],
    ['an alias that is a page', ['indicators.csv', 3, 'ALIASES', 'memorandum'], /name of a page/],
    ['demonstration neither yes nor no', ['indicators.csv', 3, 'DEMONSTRATION', ''], /expected one of: yes, no/],
    ['an area alias that is an id', ['areas.csv', 2, 'ALIASES', 'shymkent'], /already names an area/],
    ['an area id with capitals', ['areas.csv', 2, 'ID', 'Astana'], /small latin letters/],
    ['the same area id twice', ['areas.csv', 3, 'ID', 'astana'], /earlier row/],
    ['an unknown kind of area', ['areas.csv', 3, 'KIND', 'region'], /expected one of: city, country/],
    ['a first period that is none', ['areas.csv', 3, 'VALID_FROM', 'June 2018'], /expected a year/],
    ['a case form missing', ['areas.csv', 3, 'IN_RU', ''], /missing in this language/],
    ['letters lost by Windows-1251', ['topics.csv', 2, 'NAME_KK', 'Денсаулы?тар'], /letters were lost/],
    ['a note missing in Russian', ['notes.csv', 2, 'NOTE_RU', ''], /missing in this language/],
    ['a source missing in English', ['sources.csv', 2, 'NAME_EN', ''], /missing in this language/],
    ['a commitment on an unknown topic', ['commitments.csv', 2, 'TOPIC', 'roads'], /no such topic/],
    ['evidence without a date', ['commitments.csv', 2, 'EVIDENCE_DATE', ''], /expected a year, a month or a day/],
    ['evidence at no address', ['commitments.csv', 2, 'EVIDENCE_URL', 'newspaper'], /web address/],
    ['two texts of one commitment', ['commitments.csv', 3, 'TEXT_EN', 'No deaths'], /differs from that/],
  ]

  test.each(cases)('%s', (_, change, problem) => {
    const [sheet, row] = change
    const problems = problemsOf(sheetFiles(change))
    expect(problems.map(printProblem)).toHaveLength(1)
    expect(problems[0]).toMatchObject({ sheet, row })
    expect(problems[0]?.problem).toMatch(problem)
    expect(problems[0]?.remedy).not.toBe('')
  })
})

test('every wrong cell of a row is told in one run, whatever else is wrong with it', () => {
  const changes: readonly Change[] = [
    [OBSERVATIONS, 5, 'SOURCE_URL', 'bureau'],
    [OBSERVATIONS, 5, 'INDICATOR', 'births'],
    [OBSERVATIONS, 5, 'REF_AREA', 'KZALA'],
    [OBSERVATIONS, 5, 'SOURCE', 'Burau'],
  ]
  const columns = new Set(problemsOf(sheetFiles(...changes)).map(({ column }) => column))
  expect(columns).toEqual(new Set(['INDICATOR', 'REF_AREA', 'SOURCE', 'SOURCE_URL']))
})

describe('cells that contradict each other', () => {
  test.each([
    ['a value that was not collected', [[OBSERVATIONS, 4, 'OBS_VALUE', '2']], /says that there is no value/],
    ['a numerator alone', [[OBSERVATIONS, 5, 'NUMERATOR', '2']], /has no denominator/],
    [
      'nobody at risk',
      [
        [OBSERVATIONS, 3, 'DENOMINATOR', '0'],
        [OBSERVATIONS, 3, 'OBS_VALUE', '1'],
      ],
      /above 0/,
    ],
    ['a caveat in one language only', [['indicators.csv', 3, 'CAVEAT_RU', 'Осторожно']], /missing in this language/],
    ['a code with capitals', [['indicators.csv', 3, 'INDICATOR', 'Passengers']], /small latin letters/],
    ['an indicator named like a page', [['indicators.csv', 3, 'INDICATOR', 'data']], /name of a page/],
  ] as const)('%s', (_, changes, problem) => {
    expect(problemsOf(sheetFiles(...changes)).some((each) => problem.test(each.problem))).toBe(true)
  })

  test('a value that is exact to its rounding agrees with its counts', () => {
    // 5 / 2,000 x 1,000 = 2.5, which rounds to 3 and to 2.50, not to 2.4.
    expect(problemsOf(sheetFiles([OBSERVATIONS, 2, 'OBS_VALUE', '3']))).toEqual([])
    expect(problemsOf(sheetFiles([OBSERVATIONS, 2, 'OBS_VALUE', '2.50']))).toEqual([])
    expect(problemsOf(sheetFiles([OBSERVATIONS, 2, 'OBS_VALUE', '2.4']))).toHaveLength(1)
  })
})

describe('the form of a sheet', () => {
  const topics = textOf('topics.csv')
  test.each([
    ['missing', { 'topics.csv': null }, /sheet is missing/],
    ['empty', { 'topics.csv': '' }, /sheet is empty/],
    ['a workbook', { 'topics.csv': new Uint8Array([0x50, 0x4b, 3, 4]) }, /Excel workbook/],
    ['in Windows-1251', { 'topics.csv': new Uint8Array([...Buffer.from(topics), 0xcf, 0xf0]) }, /not in UTF-8/],
    ['in UTF-16', { 'topics.csv': Buffer.from(`\uFEFF${topics}`, 'utf16le') }, /not in UTF-8/],
    ['a column missing', { 'topics.csv': topics.replace(',NAME_KK', '') }, /column is missing/],
    ['a column twice', { 'topics.csv': topics.replace('NAME_RU', 'NAME_EN') }, /stands twice/],
    ['a column not known', { 'topics.csv': topics.replace('NAME_KK', 'NAME_KK,NAME_UZ') }, /column is not known/],
    ['a cell too many', { 'topics.csv': topics.replace('қаз\n', 'қаз,more\n') }, /under no column/],
    ['a quotation mark lost', { 'topics.csv': topics.replace('health', '"health') }, /quotation mark/],
    ['not named by a date', { 'observations/new.csv': textOf(OBSERVATIONS) }, /not that of a release/],
    ['not named by a day', { 'observations/2026-02-30.csv': textOf(OBSERVATIONS) }, /not that of a release/],
  ])('%s', (_, texts, problem) => {
    const problems = problemsOf(withTexts(texts))
    expect(problems.some((each) => problem.test(each.problem))).toBe(true)
  })

  test.each([
    ['a byte order mark', `\uFEFF${topics}`],
    ['semicolons', textOf('topics.csv', ';')],
    ['sep=; and CRLF', `sep=;\r\n${textOf('topics.csv', ';').replaceAll('\n', '\r\n')}`],
  ])('%s is survived', (_, text) => {
    expect(problemsOf(withTexts({ 'topics.csv': text }))).toEqual([])
  })
})

test('all problems of all sheets come in one run', () => {
  const problems = problemsOf(
    sheetFiles(
      [OBSERVATIONS, 2, 'REF_AREA', 'KZALA'],
      [OBSERVATIONS, 5, 'OBS_VALUE', 'many'],
      ['areas.csv', 3, 'IN_RU', ''],
      ['indicators.csv', 3, 'DIRECTION', 'up'],
    ),
  )
  expect(problems).toHaveLength(4)
})

test('a problem is one line that names sheet, row, column, cell, fault and remedy', () => {
  const [problem] = problemsOf(sheetFiles([OBSERVATIONS, 5, 'OBS_VALUE', '4,6a']))
  expect(problem && printProblem(problem)).toBe(
    'observations/2020-01-01.csv, row 5, column OBS_VALUE: got "4,6a"; expected a number; ' +
      'write digits only, with a point before the decimals (4.6)',
  )
})

describe('confidential rows', () => {
  const row = (sex: string, value: string, status: string): string =>
    `passengers,KZNS,2018,${sex},${value},,,A,million,Bureau,https://b.example/,,Note.,${status}`

  test('their figures, counts and notes stay in the sheet and readers see that they are withheld', () => {
    const text = lineOf(',CONF_STATUS', [row('_T', '120', 'F'), row('F', '77', 'C')].join('\n'))
    const sheets = readSheets(withTexts({ [OBSERVATIONS]: text }))
    const withheld = sheets.ok ? sheets.value.releases[0]?.rows[1] : null
    expect(withheld).toMatchObject({ value: null, numerator: null, denominator: null, note: null, status: 'Q' })
  })

  test('one that the other two sexes show by subtraction stops the release', () => {
    const text = lineOf(',CONF_STATUS', [row('_T', '120', 'F'), row('F', '77', 'C'), row('M', '43', '')].join('\n'))
    const problems = problemsOf(withTexts({ [OBSERVATIONS]: text }))
    expect(problems.map(({ problem }) => problem)).toEqual(['the other two sexes show this figure by subtraction'])
    expect(problems.map(printProblem).join()).not.toContain('77')
  })
})
