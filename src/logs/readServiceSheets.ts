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

/** What `areas.csv` (two cities at least), `branches.csv` and `services.csv` hold, or all that is wrong with them. */
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
  // What else is wrong with the sheet may be why they are too few.
  if (problems.length === 0) checkCities(areas, problems)
  return problems.length > 0 ? err(problems) : ok({ areas, branches, services })
}

/** The page of a service shows two cities side by side; the log of one may come later, its name may not. */
function checkCities(areas: readonly AreaRow[], problems: Problem[]): void {
  const cities = areas.filter(({ kind }) => kind === 'city').length
  if (cities >= 2) return
  const got = cities === 0 ? 'no row says city' : '1 row says city'
  problems.push({
    sheet: 'areas.csv',
    row: null,
    column: 'KIND',
    value: null,
    problem: `${got}; expected 2 at least, because pages show two cities side by side`,
    remedy: 'add a row for the other city; its log may come later',
  })
}
