import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { FACES, FONT_PACKAGE } from './fontFaces.ts'

/** What becomes of a face besides fewer letters: digits of one width and kerning stay, hints for old screens go. */
const CUT = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'mark', 'ccmp', 'tnum'],
  noHinting: true,
  dropTables: ['gasp', 'prep', 'vhea', 'vmtx'],
} as const

/** Kinds of file that hold what readers see. */
const TEXTUAL = new Set(['.ts', '.tsx', '.css', '.json'])

/** Every character in the files of some folders, each once, in a fixed order. */
export function charactersIn(folders: readonly string[]): string {
  const characters = new Set<string>()
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!TEXTUAL.has(extname(name))) continue
      for (const character of readFileSync(join(folder, name), 'utf8')) characters.add(character)
    }
  }
  return [...characters].toSorted().join('')
}

/**
 * Vite plugin: a build takes the fonts with the characters alone that the application and the published texts use.
 * The development server takes them whole.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'egiz:subset-fonts',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const folder = join(root, 'node_modules/.egiz/fonts')
      const text = charactersIn([join(root, 'src'), join(root, 'public/data')])
      mkdirSync(folder, { recursive: true })
      const alias: Record<string, string> = {}
      for (const [name, file] of Object.entries(FACES)) {
        const whole = `${FONT_PACKAGE}/${file}`
        const cut = join(folder, `golos-${name}.woff2`)
        writeFileSync(cut, await subsetFont(readFileSync(join(root, 'node_modules', whole)), text, CUT))
        alias[whole] = cut
      }
      return { resolve: { alias } }
    },
  }
}
