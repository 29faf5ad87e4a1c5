import { afterEach, beforeEach, expect, vi } from 'vitest'

// What the console is told is a fault that nobody would look at: it fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, 'error').mockName('console.error')
  vi.spyOn(console, 'warn').mockName('console.warn')
})

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  const lines = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.mocked(console.error).mockRestore()
  vi.mocked(console.warn).mockRestore()
  expect(lines, 'lines that the test wrote to the console').toEqual([])
})
