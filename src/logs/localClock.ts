import type { AreaCode } from '#src/model/area.ts'

/** From an instant on, how far a city's clocks are ahead of UTC; both in seconds. */
interface Offset {
  readonly from: number
  readonly ahead: number
}

/**
 * Clocks of Astana, Almaty and Shymkent: UTC+6, and UTC+5 since 1 March 2024, 0:00 (2024-02-29T18:00:00Z).
 * Source: IANA time zone database, release 2024a, zone Asia/Almaty. A table of our own because a database's zones come
 * with an extension that may have to be fetched, and differ between its versions.
 */
const KAZAKHSTAN: readonly Offset[] = [
  { from: Date.UTC(2004, 9, 30, 20) / 1000, ahead: 6 * 3600 },
  { from: Date.UTC(2024, 1, 29, 18) / 1000, ahead: 5 * 3600 },
]

const CLOCKS: ReadonlyMap<string, readonly Offset[]> = new Map([
  ['KZNS', KAZAKHSTAN],
  ['KZALA', KAZAKHSTAN],
  ['KZSHY', KAZAKHSTAN],
])

/** Whether it is known what the clocks of a place show. */
export function hasClock(area: AreaCode): boolean {
  return CLOCKS.has(area)
}

/**
 * Seconds that a place's clocks are ahead of UTC at an instant in seconds since 1970; the first rule holds before it
 * too.
 */
export function clockAhead(area: AreaCode, instant: number): number {
  const offsets = CLOCKS.get(area) ?? KAZAKHSTAN
  return (offsets.findLast(({ from }) => from <= instant) ?? offsets[0])?.ahead ?? 0
}

/** The same as an expression of SQL, of a column that holds the instant. */
export function clockAheadSql(area: AreaCode, instant: string): string {
  const offsets = CLOCKS.get(area) ?? KAZAKHSTAN
  const cases = offsets
    .slice(1)
    .toReversed()
    .map(({ from, ahead }) => `WHEN ${instant} >= ${from} THEN ${ahead}`)
  return `CASE ${cases.join(' ')} ELSE ${offsets[0]?.ahead ?? 0} END`
}
