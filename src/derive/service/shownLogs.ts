import type { ServiceCatalogue } from '#src/model/service.ts'

/**
 * The catalogue without generated logs and their branches, where they are not wanted.
 * @returns null when nothing is left
 */
export function shownLogs(catalogue: ServiceCatalogue, demonstration: boolean): ServiceCatalogue | null {
  const logs = demonstration ? catalogue.logs : catalogue.logs.filter((log) => !log.demonstration)
  if (logs.length === 0) return null
  const isShown = ({ area }: { readonly area: string }) => logs.some((log) => log.area === area)
  return { ...catalogue, logs, branches: catalogue.branches.filter(isShown) }
}
