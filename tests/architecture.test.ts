import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findViolations } from './architecture/findViolations.ts'
import { readLayerTable } from './architecture/readLayerTable.ts'
import { readSource } from './architecture/readSource.ts'

const project = join(import.meta.dirname, '..')
const table = readLayerTable(readFileSync(join(project, 'src/README.md'), 'utf8'))

const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.split(sep).join('/')}`)
  .map((path) => readSource(path, readFileSync(join(project, path), 'utf8')))

test('the sources keep the rules of src/README.md', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(findViolations(files, table)).toEqual([])
})

describe('the layer table', () => {
  test.each([
    ['the vocabulary imports nothing', 'model', []],
    ['a list is read', 'derive', ['model', 'stats']],
    ['"all above but" stops at its row', 'pages', ['charts', 'derive', 'i18n', 'model', 'queries', 'stats', 'ui', 'url']],
  ])('%s', (_reason, layer, allowed) => {
    expect([...(table.get(layer) ?? [])].toSorted()).toEqual(allowed)
  })

  test('"all but" leaves out what it names', () => {
    expect(table.get('app')?.has('pages')).toBe(true)
    expect(table.get('app')?.has('publish')).toBe(false)
  })

  test('a layer without a row is an error in the table', () => {
    expect(() => readLayerTable('| layer | what | may import |\n| --- | --- | --- |\n| a | x | b |')).toThrow('"b"')
  })
})

/** What the rules say of made-up files. */
function violationsOf(sources: Readonly<Record<string, string>>): readonly string[] {
  const read = Object.entries(sources).map(([path, text]) => readSource(path, text))
  return findViolations(read, table)
}

describe('a violation is found', () => {
  test.each([
    ['a layer reaches up', 'src/model/a.ts', "import { b } from '#src/derive/b.ts'\nexport const a = b", 'model may not import derive'],
    ['by a relative path', 'src/model/a.ts', "import { b } from '../derive/b.ts'\nexport const a = b", 'model may not import derive'],
    ['by a type only', 'src/model/a.ts', "import type { B } from '#src/derive/b.ts'\nexport type A = B", 'model may not import derive'],
    ['by an import type', 'src/model/a.ts', "export type A = import('#src/derive/b.ts').B", 'model may not import derive'],
    ['when it runs', 'src/model/a.ts', "export const a = () => import('#src/derive/b.ts')", 'model may not import derive'],
    ['a page reaches the wire', 'src/pages/data/A.tsx', "import { b } from '#src/endpoint/b.ts'\nexport const A = b", 'pages may not import endpoint'],
    ['a layer imports an entry', 'src/app/a.ts', "import '../main.tsx'\nexport const a = 1", 'imports an entry'],
    ['the application imports mocks', 'src/app/a.ts', "import { b } from '#mocks/b.ts'\nexport const a = b", 'imports mocks'],
    ['sources import tests', 'src/app/a.ts', "import { b } from '#tests/b.ts'\nexport const a = b", 'imports tests'],
    ['a folder is unknown', 'src/utils/a.ts', 'export const a = 1', 'folder "utils" has no row'],
    ['Recharts outside charts', 'src/pages/a.ts', "import { Line } from 'recharts'\nexport const a = Line", 'recharts is for charts only'],
    ['DuckDB outside logs', 'src/publish/a.ts', "import { DuckDBInstance } from '@duckdb/node-api'\nexport const a = DuckDBInstance", '@duckdb/node-api is for logs only'],
    ['Node in the browser', 'src/derive/a.ts', "import { join } from 'node:path'\nexport const a = join", 'node:path is for publish and logs and build only'],
    ['a fetch outside the endpoint', 'src/queries/a.ts', "export const a = () => fetch('/x')", 'fetch is for endpoint only'],
    ['a fetch by its window', 'src/queries/a.ts', "export const a = () => window.fetch('/x')", 'fetch is for endpoint only'],
    ['the address outside url', 'src/app/a.ts', 'export const a = () => location.search', 'location is for url only'],
    ['the address by its document', 'src/app/a.ts', 'export const a = () => document.location.href', 'location is for url only'],
    ['the history outside url', 'src/app/a.ts', "export const a = () => history.pushState(null, '', '')", 'history is for url only'],
    ['Intl outside i18n', 'src/charts/a.ts', "export const a = new Intl.NumberFormat('kk')", 'Intl is for i18n only'],
    ['Intl in disguise', 'src/charts/a.ts', 'export const a = (n: number) => n.toLocaleString()', 'toLocaleString is for i18n only'],
    ['a default export', 'src/model/a.ts', 'export const a = 1\nexport default a', 'has a default export'],
    ['a default export by name', 'src/model/a.ts', 'export const a = 1\nexport { a as default }', 'has a default export'],
    ['a barrel', 'src/model/index.ts', 'export const index = 1', 'is a barrel by its name'],
    ['a barrel by what it does', 'src/model/a.ts', "export * from './b.ts'\nexport const a = 1", 'passes on what it imports (./b.ts)'],
    ['a file of another name', 'src/model/a.ts', 'export const b = 1', 'exports b, none of its own name'],
    ['a long file', 'src/model/a.ts', `export const a = 1\n${'//\n'.repeat(250)}`, '251 lines, at most 250'],
  ])('%s', (_reason, path, text, violation) => {
    expect(violationsOf({ [path]: text })).toEqual([expect.stringContaining(violation)])
  })

  test('a cycle of three files, named once', () => {
    const next = (name: string, other: string) => `import { ${other} } from './${other}.ts'\nexport const ${name} = () => ${other}`
    const sources = { 'src/url/b.ts': next('b', 'c'), 'src/url/a.ts': next('a', 'b'), 'src/url/c.ts': next('c', 'a') }
    expect(violationsOf(sources)).toEqual(['cycle: src/url/a.ts -> src/url/b.ts -> src/url/c.ts -> src/url/a.ts'])
  })
})

describe('what only looks like a violation is let through', () => {
  test.each([
    ['a parameter that is called location', 'src/app/a.ts', 'export const a = (location: { href: string }) => location.href'],
    ['a field that is called history', 'src/app/a.ts', 'export const a = (b: { history: 1 }) => ({ history: b.history })'],
    ['a fetch in the endpoint', 'src/endpoint/a.ts', "export const a = () => fetch('/x')"],
    ['a word in a text', 'src/derive/a.ts', "export const a = 'Intl.NumberFormat and location.href'"],
    ['a constant in capitals', 'src/model/headScript.ts', 'export const HEAD_SCRIPT = 1'],
    ['a name in the name of an export', 'src/stats/tails.ts', 'export const poissonLowerTail = 1'],
    ['several functions under a word that they share', 'src/charts/chartText.ts', 'export const short = 1, signed = 2'],
    ['a list of style sheets', 'src/app/styles.ts', "import './a.css'\nimport './b.css'"],
    ['a type of the same name', 'src/model/period.ts', 'export interface Period { readonly a: 1 }'],
    ['an entry that starts the mocks', 'src/main.tsx', "void import('#mocks/browser.ts')"],
    ['a style sheet', 'src/pages/A.tsx', "import './A.css'\nexport const A = 1"],
  ])('%s', (_reason, path, text) => {
    expect(violationsOf({ [path]: text })).toEqual([])
  })

  test('two files that know each other’s types', () => {
    const sources = {
      'src/model/a.ts': "import type { B } from './b.ts'\nexport type A = B | null",
      'src/model/b.ts': "import type { A } from './a.ts'\nexport interface B { readonly a: A }",
    }
    expect(violationsOf(sources)).toEqual([])
  })
})
