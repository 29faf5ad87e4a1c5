import { readRecord, readSheetFiles, writePublication } from './folders.ts'
import type { Publication } from './planPublication.ts'
import { planPublication } from './planPublication.ts'
import type { Problem } from './problem.ts'
import { printProblem } from './problem.ts'
import type { Sheets } from './readSheets.ts'
import { readSheets } from './readSheets.ts'

/** Folders and output of the command line. */
interface Surroundings {
  readonly sheets: string
  readonly published: string
  readonly print: (line: string) => void
}

/**
 * `check` says what is wrong with the sheets and what publishing would do; `publish` does it.
 * @returns the exit code: 0 when all is well, 1 when anything is wrong (nothing is written then), 2 for another command
 */
export async function runCommand(command: string | undefined, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print } = surroundings
  if (command !== 'check' && command !== 'publish') {
    print('Say what to do: check or publish.')
    return 2
  }
  const sheets = readSheets(await readSheetFiles(surroundings.sheets))
  if (!sheets.ok) return refuse(sheets.error, print)
  const publication = planPublication(sheets.value, await readRecord(surroundings.published))
  if (!publication.ok) return refuse(publication.error, print)
  describe(sheets.value, publication.value, print)
  if (command === 'check') {
    print(publication.value.published.length === 0 ? 'The sheets are in order.' : 'The sheets can be published.')
    return 0
  }
  await writePublication(surroundings.published, publication.value)
  const { added, pointers } = publication.value
  const written = added.length + pointers.length
  print(written === 0 ? 'Nothing to publish: all is published.' : `Published; ${written} files were written.`)
  return 0
}

function refuse(problems: readonly Problem[], print: Surroundings['print']): 1 {
  print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was published.`)
  for (const problem of problems) print(printProblem(problem))
  return 1
}

function describe(sheets: Sheets, { releases, published, notices }: Publication, print: Surroundings['print']): void {
  const counts = [`${sheets.indicators.length} indicators`, `${sheets.areas.length} areas`]
  print([...counts, `${sheets.topics.size} topics`, `${sheets.commitments.length} commitments`].join(', '))
  for (const { id, changes } of releases.toReversed()) {
    const rows = sheets.releases.find((release) => release.id === id)?.rows ?? []
    const count = new Set(rows.map(({ indicator }) => indicator)).size
    const state = published.includes(id) ? 'new' : 'published'
    print(`release ${id} (${state}): ${rows.length} observations of ${count} indicators`)
    if (changes === null) continue
    const { added, revised, reprinted, removed, indicatorsAdded } = changes
    print(`  against the one before: ${added} added, ${revised} revised, ${reprinted} reprinted, ${removed} removed`)
    print(`  new indicators: ${indicatorsAdded.length === 0 ? 'none' : indicatorsAdded.join(', ')}`)
  }
  for (const notice of notices) print(`Note: ${notice}`)
}
