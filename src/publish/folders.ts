import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from './dataFile.ts'
import type { Publication } from './planPublication.ts'
import type { PublishedRecord } from './publishedRecord.ts'
import type { SheetFiles } from './readSheets.ts'

/** Paths of the files in a folder and its folders, with `/`; empty when there is no such folder. */
async function pathsIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
      .toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** The CSV files of the folder of sheets. Excel's lock files (`~$areas.csv`) are passed over. */
export async function readSheetFiles(folder: string): Promise<SheetFiles> {
  const names = (await pathsIn(folder)).filter((path) => path.endsWith('.csv') && !/(^|\/)[~.]/.test(path))
  const read = async (name: string) => [name, await readFile(join(folder, name))] as const
  return new Map(await Promise.all(names.map(read)))
}

/** All that is published. */
export async function readRecord(folder: string): Promise<PublishedRecord> {
  const paths = (await pathsIn(folder)).filter((path) => path.endsWith('.json'))
  const read = async (path: string) => [path, await readFile(join(folder, path), 'utf8')] as const
  return new Map(await Promise.all(paths.map(read)))
}

/**
 * Writes what was planned: everything to a temporary folder first, then each file to its place, the list of releases
 * last. An interruption leaves a published folder that is whole, and a second run finishes the work.
 * Only pointers replace a file: the plan adds no file that stands there already.
 */
export async function writePublication(
  folder: string,
  { added, pointers }: Pick<Publication, 'added' | 'pointers'>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = await mkdtemp(`${folder}.next-`)
  try {
    for (const file of [...added, ...pointers]) await writeNew(join(temporary, file.path), file)
    for (const { path } of [...added, ...pointers]) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await rename(join(temporary, path), join(folder, path))
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function writeNew(path: string, { text }: PublishedFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
}
