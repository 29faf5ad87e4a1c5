import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Lang } from '#src/model/lang.ts'
import { planPublication } from '#src/publish/planPublication.ts'
import type { Problem } from '#src/publish/problem.ts'
import profileSchema from '#src/publish/profile.schema.json'
import type { PublishedRecord } from '#src/publish/publishedRecord.ts'
import { readSheets } from '#src/publish/readSheets.ts'
import type { Sheets } from '#src/publish/readSheets.ts'
import { textOf, withTexts } from './sheetFiles.ts'

const TARGET = 'deaths,KZNS,1.5,2030,The plan,План,Жоспар,https://plan.example/'
const EVENT = 'ward-opened,KZNS,2019-03,A ward,Отделение,Бөлімше,deaths,https://ward.example/'

function read(targets: string, events = '') {
  const files = withTexts({
    'targets.csv': `${textOf('targets.csv')}${targets}${targets === '' ? '' : '\n'}`,
    'events.csv': `${textOf('events.csv')}${events}${events === '' ? '' : '\n'}`,
  })
  return readSheets(files)
}

function sheetsOf(targets: string, events = ''): Sheets {
  const sheets = read(targets, events)
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.error))
  return sheets.value
}

function problemsOf(targets: string, events = ''): readonly Problem[] {
  const sheets = read(targets, events)
  return sheets.ok ? [] : sheets.error
}

function filesOf(sheets: Sheets, record: PublishedRecord = new Map()) {
  const plan = planPublication(sheets, record)
  if (!plan.ok) throw new Error(JSON.stringify(plan.error))
  return plan.value
}

function documentOf(sheets: Sheets, lang: Lang): unknown {
  const file = filesOf(sheets).pointers.find(({ path }) => path === `catalogue.${lang}.json`)
  return JSON.parse(file?.text ?? 'null')
}

function catalogueOf(sheets: Sheets, lang: Lang): Catalogue {
  const parsed = parseCatalogue(documentOf(sheets, lang))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

describe('a row that is right is published', () => {
  test.each([
    ['en', 'The plan', 'A ward'],
    ['ru', 'План', 'Отделение'],
    ['kk', 'Жоспар', 'Бөлімше'],
  ] as const)('in %s, from the sheet to the reader', (lang, name, text) => {
    const { indicators, events } = catalogueOf(sheetsOf(TARGET, EVENT), lang)
    expect(indicators.map(({ code, targets }) => [code, targets.length])).toEqual([['deaths', 1], ['passengers', 0], ['internet-users', 0]])
    expect(indicators[0]?.targets).toEqual([
      { area: 'KZNS', value: 1.5, by: '2030', source: { name, url: 'https://plan.example/' } },
    ])
    expect(events).toEqual([
      { code: 'ward-opened', area: 'KZNS', date: '2019-03', text, indicators: ['deaths'], url: 'https://ward.example/' },
    ])
  })

  test('in a catalogue of the profile', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    const validate = ajv.compile(profileSchema)
    expect(validate(documentOf(sheetsOf(TARGET, EVENT), 'kk')), JSON.stringify(validate.errors)).toBe(true)
  })

  test('with 0 as a target, which is a value', () => {
    expect(sheetsOf(TARGET.replace('1.5', '0')).targets.map(({ value }) => value)).toEqual([0])
  })

  test('twice for two years, and an event for every indicator', () => {
    const sheets = sheetsOf(`${TARGET}\n${TARGET.replace('2030', '2035')}`, EVENT.replace(',deaths,', ',,'))
    expect(sheets.targets.map(({ by }) => by)).toEqual(['2030', '2035'])
    expect(sheets.events.map(({ indicators }) => indicators)).toEqual([[]])
  })
})

describe('without rows', () => {
  test('the catalogue is what it was before targets and events were known', () => {
    const text = JSON.stringify(documentOf(sheetsOf(''), 'en'))
    expect(text).not.toMatch(/"targets"|"events":\[/)
    const { indicators, events } = catalogueOf(sheetsOf(''), 'en')
    expect([events, ...indicators.map(({ targets }) => targets)]).toEqual([[], [], [], []])
  })

  test('a release keeps no hash of the sheet; rows that come or go later are told', () => {
    const empty = filesOf(sheetsOf(''))
    expect(Object.keys(empty.releases[0]?.sheets ?? {})).not.toContain('targets')
    const recordOf = ({ added, pointers }: typeof empty) => new Map([...added, ...pointers].map(({ path, text }) => [path, text]))
    expect(filesOf(sheetsOf(''), recordOf(empty)).notices).toEqual([])
    const come = filesOf(sheetsOf(TARGET), recordOf(empty)).notices
    const gone = filesOf(sheetsOf(''), recordOf(filesOf(sheetsOf(TARGET)))).notices
    for (const notices of [come, gone]) {
      expect(notices).toEqual(['targets.csv has changed since release 2020-01-01; the change will show with the next release'])
    }
  })
})

describe('a target with', () => {
  test.each([
    ['an unknown indicator', TARGET.replace('deaths', 'births'), 'INDICATOR', /no such indicator/],
    ['an indicator without a direction', TARGET.replace('deaths', 'passengers'), 'INDICATOR', /DIRECTION is none/],
    ['an unknown place', TARGET.replace('KZNS', 'KZALA'), 'REF_AREA', /no such area/],
    ['a text for a value', TARGET.replace('1.5', 'half'), 'VALUE', /expected a number/],
    ['no value', TARGET.replace('1.5', ''), 'VALUE', /empty/],
    ['a share above the whole', TARGET.replace('deaths', 'internet-users').replace('1.5', '105'), 'VALUE', /from 0 to 100/],
    ['no year', TARGET.replace('2030', ''), 'BY', /expected the year/],
    ['a day for a year', TARGET.replace('2030', '2030-12-31'), 'BY', /expected the year/],
    ['a month where years are published', TARGET.replace('2030', '2030-12'), 'BY', /not published for such/],
    ['no source', TARGET.replace('The plan,План,Жоспар', ',,'), 'SOURCE_EN', /missing in this language/],
    ['a source in two languages', TARGET.replace('Жоспар', ''), 'SOURCE_KK', /missing in this language/],
    ['no address', TARGET.replace('https://plan.example/', ''), 'SOURCE_URL', /empty/],
    ['an address that is none', TARGET.replace('https://plan.example/', 'the plan'), 'SOURCE_URL', /web address/],
    ['a twin', `${TARGET}\n${TARGET.replace('1.5', '2')}`, 'BY', /already/],
  ])('%s is an error that names its cell', (_, rows, column, problem) => {
    const problems = problemsOf(rows)
    expect(problems.some((each) => each.sheet === 'targets.csv' && each.column === column && problem.test(each.problem))).toBe(true)
  })
})

describe('an event with', () => {
  test.each([
    ['a code with capitals', EVENT.replace('ward-opened', 'Ward'), 'EVENT', /small latin letters/],
    ['an unknown place', EVENT.replace('KZNS', 'KZALA'), 'REF_AREA', /no such area/],
    ['a date in words', EVENT.replace('2019-03', 'March'), 'DATE', /a year, a month or a day/],
    ['a day that no calendar has', EVENT.replace('2019-03', '2019-02-30'), 'DATE', /a year, a month or a day/],
    ['a date as it is written here', EVENT.replace('2019-03', '17.12.2019'), 'DATE', /a year, a month or a day/],
    ['no text in Kazakh', EVENT.replace('Бөлімше', ''), 'TEXT_KK', /missing in this language/],
    ['an unknown indicator', EVENT.replace(',deaths,', ',deaths;births,'), 'INDICATORS', /has no births/],
    ['no address', EVENT.replace('https://ward.example/', ''), 'SOURCE_URL', /empty/],
    ['a twin', `${EVENT}\n${EVENT}`, 'EVENT', /earlier row/],
  ])('%s is an error that names its cell', (_, rows, column, problem) => {
    const problems = problemsOf('', rows)
    expect(problems.some((each) => each.sheet === 'events.csv' && each.column === column && problem.test(each.problem))).toBe(true)
  })
})

test('all mistakes of a row come in one run', () => {
  const columns = problemsOf('births,KZALA,many,soon,,,,nowhere').map(({ column }) => column)
  expect(columns).toEqual(['INDICATOR', 'REF_AREA', 'VALUE', 'BY', 'SOURCE_KK', 'SOURCE_RU', 'SOURCE_EN', 'SOURCE_URL'])
})
