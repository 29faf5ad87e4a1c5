import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { WORDS } from './languages.ts'

const SOURCE = join(import.meta.dirname, '../../src')

/** Where a key may be named: `.key`, `'key'`, and `{ key }` on the left of an equals sign or among parameters. */
const NAMED = [/\.(\w+)/g, /'([\w-]+)'/g, /\b(\d+):/g]
const TAKEN_APART = /\{([^{}()]*)\}(?: =|: \w)/g

/** All names of properties in the sources, but those that define words. */
function namesInSources(): ReadonlySet<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n.(?:en|kk|ru)./.test(name.split(sep).join('/')))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
  const text = files.join('\n')
  const named = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''))
  const takenApart = [...text.matchAll(TAKEN_APART)].flatMap(([, names]) => [...(names ?? '').matchAll(/\w+/g)].map(([name]) => name))
  return new Set([...named, ...takenApart])
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

function pathsOf(tree: object, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key]
    return isTree(value) ? pathsOf(value, here) : [here]
  })
}

test('no word is kept that no view can ask for', () => {
  const names = namesInSources()
  expect(names.size).toBeGreaterThan(1000)
  // The sections themselves are told apart by the types; what is chosen by a code of the model is named there.
  const idle = pathsOf(WORDS.en).filter((path) => !names.has(path.at(-1) ?? ''))
  expect(idle.map((path) => path.join('.'))).toEqual([])
})
