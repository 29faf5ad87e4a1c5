import { readServiceSheets } from '#src/logs/readServiceSheets.ts'
import type { ServiceSheets } from '#src/logs/readServiceSheets.ts'
import type { SheetFiles } from '#src/publish/readSheets.ts'

const words = (name: string): string => `${name}_EN,${name}_RU,${name}_KK`
const text = (word: string): string => `${word},${word} ру,${word} қаз`

/** The smallest sheets: two cities, two centres in each and one bus route, norms of 15 minutes and of -60 to 300 seconds. */
export const SERVICE_SHEETS: Readonly<Record<string, string>> = {
  'areas.csv': [
    `AREA,ID,KIND,${words('NAME')},${words('IN')},${words('OF')},ALIASES,VALID_FROM`,
    `KZNS,astana,city,${text('Astana')},${text('in')},${text('of')},,`,
    `KZSHY,shymkent,city,${text('Shymkent')},${text('in')},${text('of')},,2018`,
  ].join('\n'),
  'branches.csv': [
    `SERVICE,BRANCH,REF_AREA,${words('NAME')},LOG_NAME,BOOKED_ONLY_FROM`,
    `waiting-times,astana-1,KZNS,${text('Centre 1')},,`,
    `waiting-times,astana-2,KZNS,${text('Centre 2')},second,2025-07`,
    `waiting-times,shymkent-1,KZSHY,${text('Centre 1')},,`,
    `waiting-times,shymkent-2,KZSHY,${text('Centre 2')},,`,
    `bus-punctuality,astana-bus-a,KZNS,${text('Route A')},,`,
  ].join('\n'),
  'services.csv': [
    `SERVICE,REF_AREA,DEMONSTRATION,NORM_LEAST,NORM_MOST,BAD_SHARE,${words('NORM')},${words('SOURCE')}`,
    `waiting-times,KZNS,yes,,900,,${text('Norm')},${text('Log')}`,
    `waiting-times,KZSHY,no,,900,10,${text('Norm')},${text('Log of a system')}`,
    `bus-punctuality,KZNS,no,-60,300,,${text('Norm')},${text('Log of a system')}`,
  ].join('\n'),
}

export function sheetFiles(sheets: Readonly<Record<string, string>> = SERVICE_SHEETS): SheetFiles {
  return new Map(Object.entries(sheets).map(([name, csv]) => [name, new TextEncoder().encode(`${csv}\n`)]))
}

/** The smallest sheets, read. */
export function serviceSheets(): ServiceSheets {
  const read = readServiceSheets(sheetFiles())
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
