import type { SheetFiles } from '#src/publish/readSheets.ts'

/** A sheet as a list of rows, the header first; cells without commas or quotes. */
export type Table = readonly (readonly string[])[]

const WORDS = (name: string): string[] => [`${name}_EN`, `${name}_RU`, `${name}_KK`]
const SETTINGS = 'SYMBOL DIRECTION DECIMALS KIND METHOD MULTIPLIER FREQ'.split(' ')
const LISTS = 'SDG ALIASES RELATED SYNONYMS DEMONSTRATION VALID_FROM'.split(' ')
const KEYS = 'INDICATOR REF_AREA TIME_PERIOD SEX'.split(' ')
const VALUES = 'OBS_VALUE NUMERATOR DENOMINATOR OBS_STATUS UNIT'.split(' ')
const ORIGIN = 'SOURCE SOURCE_URL RELAYED COMMENT_OBS'.split(' ')
const TEXTS = ['NAME', 'UNIT', 'EVENT', 'BODY', 'DEFINITION', 'METHOD', 'CAVEAT', 'LICENCE'].flatMap(WORDS)

function words(text: string): string[] {
  return [text, `${text} ру`, `${text} қаз`]
}

/** @param settings of the columns from SYMBOL to FREQ, blanks between them and - for none */
function indicator(code: string, settings: string, events: readonly string[]): string[] {
  const cells = settings.split(' ').map((cell) => (cell === '-' ? '' : cell))
  const before = [...words(`name of ${code}`), ...words('unit'), ...events]
  const after = [...words('body'), ...words('definition'), ...words('method'), '', '', '', ...words('licence')]
  return [code, 'health', ...cells, '3.1.1', '', '', 'a; b', 'no', '', ...before, ...after]
}

/** The smallest folder of sheets that uses every column: two cities, three indicators, three years. */
const SHEETS: Readonly<Record<string, Table>> = {
  'topics.csv': [
    ['TOPIC', ...WORDS('NAME')],
    ['health', ...words('Health')],
  ],
  'areas.csv': [
    ['AREA', 'ID', 'KIND', ...WORDS('NAME'), ...WORDS('IN'), ...WORDS('OF'), 'ALIASES', 'VALID_FROM'],
    ['KZNS', 'astana', 'city', ...words('Astana'), ...words('in'), ...words('of'), 'nur-sultan;nursultan', ''],
    ['KZSHY', 'shymkent', 'city', ...words('Shymkent'), ...words('in'), ...words('of'), '', '2018'],
  ],
  'indicators.csv': [
    ['INDICATOR', 'TOPIC', ...SETTINGS, ...LISTS, ...TEXTS],
    indicator('deaths', '- lower 1 events ratio 1000 A', ['death|deaths', 'смерть|смерти|смертей', 'өлім']),
    indicator('passengers', '- none 1 register count - A', ['', '', '']),
    indicator('internet-users', '% higher 1 survey proportion 100 A', ['', '', '']),
  ],
  'sources.csv': [
    ['SOURCE', ...WORDS('NAME')],
    ['Bureau', ...words('Bureau')],
  ],
  'notes.csv': [
    ['NOTE', ...WORDS('NOTE')],
    ['Note.', ...words('Note.')],
  ],
  'commitments.csv': [
    ['COMMITMENT', 'TOPIC', ...WORDS('TEXT'), 'INDICATORS', 'EVIDENCE_DATE', ...WORDS('EVIDENCE'), 'EVIDENCE_URL'],
    ['fewer-deaths', 'health', ...words('Fewer deaths'), 'deaths', '2020-02', ...words('A ward'), 'https://a.example/'],
    ['fewer-deaths', 'health', ...words('Fewer deaths'), 'deaths', '', '', '', '', ''],
  ],
  'targets.csv': [['INDICATOR', 'REF_AREA', 'VALUE', 'BY', ...WORDS('SOURCE'), 'SOURCE_URL']],
  'events.csv': [['EVENT', 'REF_AREA', 'DATE', ...WORDS('TEXT'), 'INDICATORS', 'SOURCE_URL']],
  'observations/2020-01-01.csv': [
    [...KEYS, ...VALUES, ...ORIGIN],
    ['deaths', 'KZNS', '2017', '_T', '2.5', '5', '2000', 'A', 'PER_1000', 'Bureau', 'https://b.example/', '', 'Note.'],
    ['deaths', 'KZNS', '2019', '_T', '0', '0', '2100', 'P', 'PER_1000', 'Bureau', 'https://b.example/', '', ''],
    ['deaths', 'KZSHY', '2019', '_T', '', '', '', 'L', 'PER_1000', 'Bureau', 'https://c.example/', 'yes', ''],
    ['passengers', 'KZNS', '2018', '_T', '120.5', '', '', 'A', 'million', 'Bureau', 'https://b.example/', '', ''],
    ['internet-users', 'KZNS', '2018', 'F', '60.25', '', '', 'B', 'PT', 'Bureau', 'https://b.example/', '', ''],
  ],
}

/** Cells that differ from the smallest folder: sheet, row as a spreadsheet shows it, column, text. */
export type Change = readonly [sheet: string, row: number, column: string, text: string]

function csvOf(table: Table, delimiter: string): string {
  return table.map((row) => `${row.join(delimiter)}\n`).join('')
}

function changed(name: string, table: Table, changes: readonly Change[]): Table {
  const own = changes.filter(([sheet]) => sheet === name)
  return table.map((cells, at) =>
    cells.map((cell, column) => own.find((each) => each[1] === at + 1 && each[2] === table[0]?.[column])?.[3] ?? cell),
  )
}

/** The smallest folder of sheets, changed. Tabs part the cells, so that a comma is text. */
export function sheetFiles(...changes: readonly Change[]): SheetFiles {
  return withTexts({}, changes)
}

/** The smallest folder with some sheets given as text, or taken out by null. */
export function withTexts(
  texts: Readonly<Record<string, string | Uint8Array | null>>,
  changes: readonly Change[] = [],
): SheetFiles {
  const files = new Map<string, Uint8Array>()
  for (const [name, table] of Object.entries(SHEETS)) {
    files.set(name, Buffer.from(csvOf(changed(name, table, changes), '\t')))
  }
  for (const [name, text] of Object.entries(texts)) {
    if (text === null) files.delete(name)
    else files.set(name, typeof text === 'string' ? Buffer.from(text) : text)
  }
  return files
}

/** A sheet of the smallest folder as text. */
export function textOf(name: string, delimiter = ','): string {
  return csvOf(SHEETS[name] ?? [], delimiter)
}

export const OBSERVATIONS = 'observations/2020-01-01.csv'
