/** Whether some are generated and others are not: these are never held against each other. */
export function isMixed(logs: readonly { readonly demonstration: boolean }[]): boolean {
  return logs.some(({ demonstration }) => demonstration) && logs.some(({ demonstration }) => !demonstration)
}
