import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { serveWorker } from '#mocks/serveWorker.ts'

test.each([
  ['the mock mode', 'serve', 'mock', true],
  ['ordinary development', 'serve', 'development', false],
  ['a build', 'build', 'production', false],
  ['a build that was told to be a mock', 'build', 'mock', false],
] as const)('the worker in %s', (_reason, command, mode, expected) => {
  const { apply } = serveWorker()
  expect(typeof apply === 'function' && apply.call({} as never, {}, { command, mode })).toBe(expected)
})

test('no worker lies in public/', async () => {
  expect(await readdir(new URL('../../public/', import.meta.url))).not.toContain('mockServiceWorker.js')
})
