/** The value that a share of the numbers does not exceed, by nearest rank; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value; of an even count the lower of the two. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** The median of each number of some records that have the same names. */
export function medians<Name extends string>(records: readonly Readonly<Record<Name, number>>[]): Readonly<Record<Name, number>> {
  const [first] = records
  if (first === undefined) throw new Error('medians: expected a record, got none')
  const names = Object.keys(first) as Name[]
  return Object.fromEntries(names.map((name) => [name, median(records.map((record) => record[name]))])) as Record<Name, number>
}
