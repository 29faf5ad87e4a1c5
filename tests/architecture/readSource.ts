import { parseSync } from 'vite'

export interface ImportFact {
  /** As written: `./period.ts`, `#src/model/period.ts`, `react`. */
  readonly from: string
  /** Erased by the compiler, so it cannot take part in a cycle at run time. */
  readonly typeOnly: boolean
}

/** What the rules need to know of a file, read from its syntax tree. */
export interface SourceFacts {
  /** From the project's folder, with slashes: `src/model/period.ts`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly ImportFact[]
  readonly exportNames: readonly string[]
  /** Those that stand at run time. */
  readonly valueNames: readonly string[]
  readonly hasDefaultExport: boolean
  readonly passesOn: readonly string[]
  /** Globals that the file refers to and does not itself declare, `window.location` as `location`. */
  readonly globals: ReadonlySet<string>
  /** Names of members that it asks for: `localeCompare` in `a.localeCompare(b)`. */
  readonly members: ReadonlySet<string>
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function childrenOf(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.filter(isNode).map((child) => [key, child] as const)
  })
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : ''
}

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent'])

/** Places of a node's children where an identifier is a label and no reference. */
const LABELS = new Map([
  ['Property', 'key'],
  ['MethodDefinition', 'key'],
  ['PropertyDefinition', 'key'],
  ['TSPropertySignature', 'key'],
  ['TSMethodSignature', 'key'],
  ['MemberExpression', 'property'],
  ['ImportSpecifier', 'imported'],
])

/** Places where a name is declared. */
const DECLARATIONS = new Map([
  ['VariableDeclarator', ['id']],
  ['FunctionDeclaration', ['id', 'params']],
  ['FunctionExpression', ['id', 'params']],
  ['ArrowFunctionExpression', ['params']],
  ['CatchClause', ['param']],
  ['ImportSpecifier', ['local']],
  ['ImportDefaultSpecifier', ['local']],
  ['ImportNamespaceSpecifier', ['local']],
])

interface Found {
  readonly references: Set<string>
  readonly declared: Set<string>
  readonly qualified: Set<string>
  readonly members: Set<string>
  readonly imports: ImportFact[]
}

function declare(pattern: Node, found: Found): void {
  if (pattern.type === 'Identifier') found.declared.add(nameOf(pattern))
  for (const [key, child] of childrenOf(pattern)) {
    const isLabel = LABELS.get(pattern.type) === key && pattern['computed'] !== true
    const isDefault = pattern.type === 'AssignmentPattern' && key === 'right'
    if (key !== 'typeAnnotation' && !isLabel && !isDefault) declare(child, found)
  }
}

function visit(node: Node, found: Found): void {
  if (node.type === 'Identifier') found.references.add(nameOf(node))
  if (node.type === 'MemberExpression') {
    const property = node['computed'] === true ? '' : nameOf(node['property'])
    found.members.add(property)
    if (GLOBAL_OBJECTS.has(nameOf(node['object']))) found.qualified.add(property)
  }
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
    const source = node['source'] ?? node['argument']
    const from = isNode(source) ? source['value'] : null
    if (typeof from === 'string') found.imports.push({ from, typeOnly: node.type === 'TSImportType' })
  }
  for (const place of DECLARATIONS.get(node.type) ?? []) {
    for (const [key, child] of childrenOf(node)) if (key === place) declare(child, found)
  }
  for (const [key, child] of childrenOf(node)) {
    if (LABELS.get(node.type) !== key || node['computed'] === true) visit(child, found)
  }
}

/** The facts of one file. Throws when it is not TypeScript. */
export function readSource(path: string, text: string): SourceFacts {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`)
  const found: Found = {
    references: new Set(),
    declared: new Set(),
    qualified: new Set(),
    members: new Set(),
    imports: module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
  }
  if (isNode(program)) visit(program, found)
  const exported = module.staticExports.flatMap(({ entries }) => entries)
  const passedOn = exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...found.imports, ...passedOn.map((from) => ({ from, typeOnly: false }))],
    exportNames: exported.flatMap(({ exportName }) => exportName.name ?? []),
    valueNames: exported.filter(({ isType }) => !isType).flatMap(({ exportName }) => exportName.name ?? []),
    // `export default` has no name; nor has `export *`, which names another file.
    hasDefaultExport: exported.some(
      ({ exportName: { name }, moduleRequest }) => name === 'default' || (name === null && moduleRequest === null),
    ),
    passesOn: passedOn,
    globals: new Set([...[...found.references].filter((name) => !found.declared.has(name)), ...found.qualified]),
    members: found.members,
  }
}
