import { parseSync } from 'vite'

/** A small change of a source that its tests should notice. */
export interface Mutant {
  readonly line: number
  /** The whole line, so that a mutant is known by what it changes and not by where it stands. */
  readonly code: string
  readonly original: string
  readonly replacement: string
  /** The source with the change. */
  readonly source: string
}

/** A node of the syntax tree, as far as mutants look at it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A span of the source and what may stand there in its stead. */
interface Change {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}

const METHODS: Readonly<Record<string, string>> = {
  find: 'findLast',
  findLast: 'find',
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  filter: 'map',
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode)
}

/** Types leave no trace in what runs. */
function isErased({ type }: Node): boolean {
  return type.startsWith('TS') || type.startsWith('Import')
}

function literalChanges({ start, end, value }: Node): readonly Change[] {
  if (typeof value === 'boolean') return [{ start, end, replacement: String(!value) }]
  if (typeof value === 'number') return [{ start, end, replacement: String(value + 1) }]
  return typeof value === 'string' ? [{ start, end, replacement: value === '' ? "'mutated'" : "''" }] : []
}

/** The operator between two operands. */
function operatorChanges(node: Node, text: string): readonly Change[] {
  const { left, right, operator } = node
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return []
  const start = left.end + text.slice(left.end, right.start).indexOf(operator)
  return (OPERATORS[operator] ?? []).map((replacement) => ({ start, end: start + operator.length, replacement }))
}

/** Both answers of a question, whatever is asked. */
function forced(test: unknown): readonly Change[] {
  return isNode(test) ? ['true', 'false'].map((replacement) => ({ start: test.start, end: test.end, replacement })) : []
}

function returned(value: unknown): readonly Change[] {
  if (!isNode(value) || value.type === 'BlockStatement' || value.type === 'Literal') return []
  return [{ start: value.start, end: value.end, replacement: 'null' }]
}

function changesOf(node: Node, text: string): readonly Change[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...operatorChanges(node, text), ...(node.type === 'LogicalExpression' ? forced(node) : [])]
    case 'ConditionalExpression':
    case 'IfStatement':
      return forced(node['test'])
    case 'UnaryExpression':
      return isNode(node['argument']) ? [{ start: node.start, end: node['argument'].start, replacement: '' }] : []
    case 'Literal':
      return literalChanges(node)
    case 'ArrayExpression':
      return node.end - node.start > 2 ? [{ start: node.start, end: node.end, replacement: '[]' }] : []
    case 'ReturnStatement':
      return returned(node['argument'])
    case 'ArrowFunctionExpression':
      return returned(node['body'])
    case 'ExpressionStatement':
    case 'ContinueStatement':
      return [{ start: node.start, end: node.end, replacement: ';' }]
    case 'MemberExpression': {
      const name = node['property']
      const replacement = isNode(name) && typeof name['name'] === 'string' ? METHODS[name['name']] : undefined
      return isNode(name) && replacement !== undefined ? [{ start: name.start, end: name.end, replacement }] : []
    }
    default:
      return []
  }
}

function collect(node: Node, text: string): readonly Change[] {
  if (isErased(node)) return []
  return [...changesOf(node, text), ...childrenOf(node).flatMap((child) => collect(child, text))]
}

/**
 * Every mutant of a source: operators and methods exchanged, conditions forced to true and to false, literals changed,
 * lists emptied, results and statements taken away. Types are left alone.
 */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be read'}`)
  const lines = text.split('\n')
  const unlike = new Map(collect(program as unknown as Node, text).map((change) => [Object.values(change).join(' '), change]))
  return [...unlike.values()].map(({ start, end, replacement }) => {
    const line = text.slice(0, start).split('\n').length
    const source = text.slice(0, start) + replacement + text.slice(end)
    return { line, code: lines[line - 1]?.trim() ?? '', original: text.slice(start, end), replacement, source }
  })
}
