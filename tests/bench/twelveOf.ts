import type { Sheets } from '#src/publish/readSheets.ts'

const CITIES = new Set(['KZNS', 'KZSHY'])

/** Codes of the twelve indicators of which most is published of the two cities in the newest release. */
export function twelveOf(sheets: Sheets): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { area, indicator, value } of sheets.releases.at(-1)?.rows ?? []) {
    if (value !== null && CITIES.has(area)) counts.set(indicator, (counts.get(indicator) ?? 0) + 1)
  }
  const most = [...counts].toSorted(([, left], [, right]) => right - left)
  return new Set(most.slice(0, 12).map(([code]) => code))
}
