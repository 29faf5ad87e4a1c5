import type { AreaCode } from '#src/model/area.ts'
import type { LogKind } from './logKind.ts'
import type { ServiceSheets } from './readServiceSheets.ts'

/** The areas of which services.csv has a log of this kind. */
export function loggedAreas(kind: LogKind, { services }: Pick<ServiceSheets, 'services'>): ReadonlySet<AreaCode> {
  return new Set(services.filter(({ service }) => service === kind.service).map(({ area }) => area))
}
