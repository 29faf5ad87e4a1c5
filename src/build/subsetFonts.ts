import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { FACES, FONT_FOLDER } from './fontFaces.ts'

/** The weights that the style sheets use lie within. */
const WEIGHTS = { wght: { min: 400, max: 700 } }

/** Kinds of file that hold what readers see. */
const TEXTUAL = new Set(['.ts', '.json'])

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
 * Vite plugin: a build takes the fonts with the characters alone that the words of the interface and the published texts
 * use. The development server takes them whole.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'egiz:subset-fonts',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const whole = join(root, 'node_modules', FONT_FOLDER)
      const folder = join(root, 'node_modules/.egiz/fonts')
      const characters = charactersIn([join(root, 'src/i18n'), join(root, 'src/build'), join(root, 'public/data')])
      mkdirSync(folder, { recursive: true })
      for (const [name, own] of FACES) {
        const text = [...characters].filter((character) => own.test(character)).join('')
        const options = { targetFormat: 'woff2', variationAxes: WEIGHTS } as const
        writeFileSync(join(folder, name), await subsetFont(readFileSync(join(whole, name)), text, options))
      }
      return { resolve: { alias: { [FONT_FOLDER]: folder } } }
    },
  }
}
