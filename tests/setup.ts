import { afterEach, beforeEach, expect } from 'vitest'

// What the console is told is a fault that nobody would look at: it fails the test that caused it.
// No spies: a test that restores its own would take these away with them.
const { error, warn } = console
let lines: unknown[][] = []

beforeEach(() => {
  lines = []
  console.error = (...line: unknown[]) => void lines.push(line)
  console.warn = (...line: unknown[]) => void lines.push(line)
})

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  Object.assign(console, { error, warn })
  expect(lines, 'lines that the test wrote to the console').toEqual([])
})
