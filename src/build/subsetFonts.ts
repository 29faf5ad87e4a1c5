import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** As base.css names them. */
const FONT_FOLDER = '@fontsource-variable/golos-text/files'

/** The letters that each face has: those that its unicode-range in base.css names; Latin has what is left. */
const FACES = [
  ['golos-text-cyrillic-ext-wght-normal.woff2', /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f\u20b4]/u],
  ['golos-text-cyrillic-wght-normal.woff2', /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u],
  ['golos-text-latin-wght-normal.woff2', /[\u0020-\u00ff\u2000-\u206f\u20ac\u2190-\u2193\u2212]/u],
] as const

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
