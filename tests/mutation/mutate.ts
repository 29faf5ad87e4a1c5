import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'
import type { CliOptions, Vitest } from 'vitest/node'
import { EQUIVALENTS } from './equivalents.ts'
import { mutantsOf } from './mutantsOf.ts'
import type { Mutant } from './mutantsOf.ts'

/** The gate and its direct neighbours. */
const MUTATED = ['comparability', 'barriersOf', 'subtract', 'judge', 'areApart']

/** Tests that are asked whether they notice; those of the gate first, since the first failure ends a run. */
const TESTS = ['comparability', 'barriersOf', 'differences', 'pooledAndJudged', 'sentenceOf', 'gate'].map((name) => `tests/derive/${name}.test.ts`)

/** What stands in the place of a file while a mutant is tried. */
interface Substitute {
  path: string
  source: string
}

async function startVitest(root: string, substitute: Substitute): Promise<Vitest> {
  const options: CliOptions = { root, watch: false, bail: 1, reporters: [{}], maxWorkers: 1, fileParallelism: false }
  return createVitest('test', options, {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (id.split('?')[0] === substitute.path ? substitute.source : null),
      },
    ],
  })
}

/** True when every test passes, which with a mutant in place means that nobody noticed. */
async function passes(vitest: Vitest): Promise<boolean> {
  const specifications = await vitest.globTestSpecifications(TESTS)
  if (specifications.length !== TESTS.length) throw new Error(`expected ${TESTS.length} files of tests, found ${specifications.length}`)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true)
  return unhandledErrors.length === 0 && testModules.every((module) => module.state() !== 'failed')
}

function equivalentOf(file: string, { code, original, replacement }: Mutant) {
  return EQUIVALENTS.find(
    (known) => known.file === file && known.code === code && known.original === original && known.replacement === replacement,
  )
}

/**
 * Tries every mutant of the gate against its tests and prints what survived.
 * @param names files to try, without folder and ending; none for all
 * @returns the exit code: 0 when all that survive are known to be equivalent
 */
export async function mutate(root: string, names: readonly string[], print: (line: string) => void): Promise<number> {
  const files = MUTATED.filter((name) => names.length === 0 || names.includes(name)).map((name) => `src/derive/${name}.ts`)
  const substitute: Substitute = { path: '', source: '' }
  const vitest = await startVitest(root, substitute)
  const met = new Set<unknown>()
  let faults = 0
  try {
    if (!(await passes(vitest))) throw new Error('the tests fail without any mutant')
    for (const file of files) {
      const path = join(root, file)
      const mutants = mutantsOf(file, readFileSync(path, 'utf8'))
      let survived = 0
      for (const mutant of mutants) {
        Object.assign(substitute, { path, source: mutant.source })
        vitest.invalidateFile(path)
        if (!(await passes(vitest))) continue
        survived += 1
        const known = equivalentOf(file, mutant)
        met.add(known)
        faults += known === undefined ? 1 : 0
        print(`${file}:${mutant.line} ${mutant.code}\n  ${mutant.original} -> ${mutant.replacement}\n  ${known?.reason ?? 'SURVIVED'}`)
      }
      vitest.invalidateFile(path)
      print(`${file}: ${mutants.length} mutants, ${mutants.length - survived} noticed, ${survived} survived`)
    }
  } finally {
    await vitest.close()
  }
  const stale = EQUIVALENTS.filter((known) => files.includes(known.file) && !met.has(known))
  for (const { file, code, replacement } of stale) print(`${file}: no such survivor any more: ${code} -> ${replacement}`)
  return faults + stale.length === 0 ? 0 : 1
}
