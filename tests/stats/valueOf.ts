import type { Computed } from '#src/stats/domainError.ts'

/** The value of a formula whose input is possible; any other fails the test at once. */
export function valueOf<T>(computed: Computed<T>): T {
  if (!computed.ok) throw new Error(`${computed.error.argument}: expected ${computed.error.expected}`)
  return computed.value
}
