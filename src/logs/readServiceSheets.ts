import type { Result } from '#src/model/result.ts'
import { err, ok } from '#src/model/result.ts'
import type { Problem } from '#src/publish/problem.ts'
import type { AreaRow } from '#src/publish/readAreas.ts'
import { AREA_COLUMNS, readAreas } from '#src/publish/readAreas.ts'
import type { Columns, Sheet } from '#src/publish/readSheet.ts'
import { readSheet } from '#src/publish/readSheet.ts'
import type { SheetFiles } from '#src/publish/readSheets.ts'
import type { BranchRow } from './readBranches.ts'
import { BRANCH_COLUMNS, readBranches } from './readBranches.ts'
import type { ServiceRow } from './readServices.ts'
import { readServices, SERVICE_COLUMNS } from './readServices.ts'

/** The sheets that describe logs, checked. */
export interface ServiceSheets {
  readonly areas: readonly AreaRow[]
  readonly branches: readonly BranchRow[]
  readonly services: readonly ServiceRow[]
}

/** What `areas.csv`, `branches.csv` and `services.csv` hold, or everything that is wrong with them. */
export function readServiceSheets(files: SheetFiles): Result<ServiceSheets, readonly Problem[]> {
  const problems: Problem[] = []
  const open = <Column extends string>(name: string, columns: Columns<Column>): Sheet<Column> => {
    const bytes = files.get(name)
    const remedy = 'put it back into the folder'
    const absent = { sheet: name, row: null, column: null, value: null, problem: 'the sheet is missing', remedy }
    const sheet = bytes === undefined ? err([absent]) : readSheet(name, bytes, columns)
    if (sheet.ok) return sheet.value
    problems.push(...sheet.error)
    return { name, delimiter: ',', rows: [], sha256: '' }
  }
  const areaSheet = open('areas.csv', AREA_COLUMNS)
  const branchSheet = open('branches.csv', BRANCH_COLUMNS)
  const serviceSheet = open('services.csv', SERVICE_COLUMNS)
  if (problems.length > 0) return err(problems)
  const areas = readAreas(areaSheet, problems)
  const branches = readBranches(branchSheet, areas, problems)
  const services = readServices(serviceSheet, areas, problems)
  return problems.length > 0 ? err(problems) : ok({ areas, branches, services })
}
