import { posix } from 'node:path'
import type { LayerTable } from './readLayerTable.ts'
import type { SourceFacts } from './readSource.ts'

/** Most lines of a file in src. */
const LONGEST = 250

/** The only files that may start the mocks. */
const ENTRIES = new Set(['src/main.tsx', 'src/embed.tsx'])

/** A library or a global, and the layers that alone may use it. */
const OWNERS: readonly (readonly [use: RegExp, kind: 'package' | 'global' | 'member', layers: readonly string[]])[] = [
  [/^recharts(?:\/|$)/, 'package', ['charts']],
  [/^@duckdb(?:\/|$)/, 'package', ['logs']],
  [/^node:/, 'package', ['publish', 'logs', 'build']],
  [/^(?:fetch|XMLHttpRequest|WebSocket|EventSource)$/, 'global', ['endpoint']],
  [/^(?:location|history)$/, 'global', ['url']],
  [/^Intl$/, 'global', ['i18n']],
  // Intl by other names.
  [/^(?:localeCompare|toLocale(?:String|DateString|TimeString|UpperCase|LowerCase))$/, 'member', ['i18n']],
]

/** `src/model/period.ts` is of layer `model`; a file of src itself is of none. */
function layerOf(path: string): string | null {
  const [top, layer, file] = path.split('/')
  return top === 'src' && file !== undefined ? (layer ?? null) : null
}

/** Where an import leads in the project, or null when it names a package. */
function targetOf(importer: string, from: string): string | null {
  if (from.startsWith('.')) return posix.join(posix.dirname(importer), from)
  return from.startsWith('#') ? from.slice(1) : null
}

function layerViolations(file: SourceFacts, table: LayerTable): readonly string[] {
  const layer = layerOf(file.path)
  if (layer !== null && !table.has(layer)) return [`${file.path}: folder "${layer}" has no row in src/README.md`]
  return file.imports.flatMap(({ from }) => {
    const target = targetOf(file.path, from)
    if (target === null) return []
    if (target.startsWith('mocks/') && !ENTRIES.has(file.path)) return [`${file.path}: imports mocks (${from})`]
    if (target.startsWith('tests/')) return [`${file.path}: imports tests (${from})`]
    const other = layerOf(target)
    if (layer === null || other === layer || target.startsWith('mocks/')) return []
    if (other === null) return /\.tsx?$/.test(target) ? [`${file.path}: imports an entry (${from})`] : []
    return table.get(layer)?.has(other) === true ? [] : [`${file.path}: ${layer} may not import ${other} (${from})`]
  })
}

function ownerViolations(file: SourceFacts): readonly string[] {
  const used = { package: file.imports.map(({ from }) => from), global: file.globals, member: file.members }
  const layer = layerOf(file.path)
  return OWNERS.flatMap(([use, kind, layers]) =>
    layer !== null && layers.includes(layer)
      ? []
      : [...new Set(used[kind])]
          .filter((name) => use.test(name))
          .map((name) => `${file.path}: ${name} is for ${layers.join(' and ')} only`),
  )
}

/** `HEAD_SCRIPT`, `HeadScript` and `headScript` are one name, and so are `tail` and `tails`. */
const plainName = (name: string): string => name.replaceAll('_', '').toLowerCase().replace(/s$/, '')

function formViolations(file: SourceFacts): readonly string[] {
  const name = posix.basename(file.path).replace(/\.tsx?$/, '')
  const violations: string[] = []
  if (file.lines > LONGEST) violations.push(`${file.path}: ${file.lines} lines, at most ${LONGEST}`)
  if (file.hasDefaultExport) violations.push(`${file.path}: has a default export`)
  if (name === 'index') violations.push(`${file.path}: is a barrel by its name`)
  for (const from of file.passesOn) violations.push(`${file.path}: passes on what it imports (${from})`)
  // `scale.ts` may hold `scaleOf`: the name of the file stands in the name of an export. Of a file with several
  // functions none need be the main one; what they share names it, and only a reader can judge that.
  const named = file.exportNames.some((exported) => plainName(exported).includes(plainName(name)))
  const onlyStyles = file.imports.length > 0 && file.imports.every(({ from }) => from.endsWith('.css'))
  if (!ENTRIES.has(file.path) && name !== 'index' && !named && !onlyStyles && file.valueNames.length < 2) {
    violations.push(`${file.path}: exports ${file.exportNames.join(', ') || 'nothing'}, none of its own name`)
  }
  return violations
}

/** Cycles among imports that stand at run time, each once, beginning at its first file by name. */
function cycleViolations(files: readonly SourceFacts[]): readonly string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ from }) => targetOf(path, from) ?? []),
    ]),
  )
  const cycles = new Set<string>()
  const done = new Set<string>()
  function follow(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const cycle = trail.slice(at)
      const first = cycle.indexOf(cycle.toSorted()[0] ?? path)
      const turned = [...cycle.slice(first), ...cycle.slice(0, first)]
      cycles.add([...turned, turned[0]].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path])
    done.add(path)
  }
  for (const path of targets.keys()) follow(path, [])
  return [...cycles].map((cycle) => `cycle: ${cycle}`)
}

/** Every breach of the rules of src/README.md among the files of src, in words; empty when all hold. */
export function findViolations(files: readonly SourceFacts[], table: LayerTable): readonly string[] {
  return [
    ...files.flatMap((file) => [...layerViolations(file, table), ...ownerViolations(file), ...formViolations(file)]),
    ...cycleViolations(files),
  ]
}
