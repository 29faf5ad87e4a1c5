import type { LogKind } from './logKind.ts'
import type { ServiceRow } from './readServices.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** The norm of a kind of log, which is the same in all its rows of services.csv; undefined where the sheet has no such row. */
export function normOf(kind: LogKind, { services }: Pick<ServiceSheets, 'services'>): ServiceRow['norm'] | undefined {
  return services.find(({ service }) => service === kind.service)?.norm
}
