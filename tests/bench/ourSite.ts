import { join } from 'node:path'
import { cpSync } from 'node:fs'
import { build, loadConfigFromFile, type PluginOption } from 'vite'
import { writePublication } from '#src/publish/folders.ts'
import { planPublication } from '#src/publish/planPublication.ts'
import { printProblem } from '#src/publish/problem.ts'
import { readSheets, type SheetFiles, type Sheets } from '#src/publish/readSheets.ts'

/** Checked sheets; throws with every problem, so that no half site is ever measured. */
export function checkedSheets(files: SheetFiles): Sheets {
  const sheets = readSheets(files)
  if (!sheets.ok) throw new Error(sheets.error.slice(0, 20).map(printProblem).join('\n'))
  return sheets.value
}

/** Publishes sheets into a public folder of their own, made after ours. */
export async function publishTo(folder: string, sheets: Sheets): Promise<void> {
  cpSync('public', folder, { recursive: true, filter: (source) => !source.startsWith(join('public', 'data')) })
  const publication = planPublication(sheets, new Map())
  if (!publication.ok) throw new Error(publication.error.slice(0, 20).map(printProblem).join('\n'))
  await writePublication(join(folder, 'data'), publication.value)
}

/** Whether a plugin only writes what the server of the bench compresses by itself, when it is asked for. */
function isCompressing(plugin: PluginOption): boolean {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'egiz:compress-files'
}

/** The production build of the site over a public folder. */
export async function buildOurSite(publicFolder: string, folder: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' })
  if (loaded === null) throw new Error('expected vite.config.ts')
  const { plugins = [], build: options, ...config } = loaded.config
  // Vite's runner, in which the bench itself runs, is one for development, and React would be built so.
  process.env['NODE_ENV'] = 'production'
  await build({
    ...config,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: publicFolder,
    plugins: plugins.filter((plugin) => !isCompressing(plugin)),
    build: { ...options, outDir: folder, emptyOutDir: true },
  })
}
