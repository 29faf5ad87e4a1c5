import type { Problem } from './problem.ts'
import type { AreaRow } from './readAreas.ts'
import type { IndicatorRow } from './readIndicators.ts'
import type { ObservationColumn } from './readObservations.ts'
import type { Sheet } from './readSheet.ts'
import type { Dictionary } from './readTexts.ts'

/** What observations refer to. */
export interface References {
  readonly indicators: readonly IndicatorRow[]
  readonly areas: readonly AreaRow[]
  readonly sources: Dictionary
  readonly notes: Dictionary
}

const DESCRIBE = 'add it there in the three languages'

/**
 * Codes and texts of an observation sheet that no other sheet describes.
 * Every row is looked at, also one whose other cells cannot be read, so that all its mistakes come in one run.
 */
export function checkReferences(sheet: Sheet<ObservationColumn>, references: References, problems: Problem[]): void {
  const indicators = new Set<string>(references.indicators.map(({ code }) => code))
  const areas = new Set<string>(references.areas.map(({ code }) => code))
  for (const { row, cells } of sheet.rows) {
    const report = (column: ObservationColumn, problem: string, remedy: string) =>
      problems.push({ sheet: sheet.name, row, column, value: cells[column], problem, remedy })
    const { INDICATOR, REF_AREA, SOURCE, COMMENT_OBS } = cells
    if (!indicators.has(INDICATOR)) {
      report('INDICATOR', 'indicators.csv has no such indicator', 'correct it, or describe it there')
    }
    if (!areas.has(REF_AREA)) {
      report('REF_AREA', 'areas.csv has no such area', 'correct the code or add the area there')
    }
    // An empty source is told where the row is read.
    if (SOURCE !== '' && !references.sources.has(SOURCE)) {
      report('SOURCE', 'sources.csv does not name this source', DESCRIBE)
    }
    if (COMMENT_OBS !== '' && !references.notes.has(COMMENT_OBS)) {
      report('COMMENT_OBS', 'notes.csv does not hold this note', DESCRIBE)
    }
  }
}
