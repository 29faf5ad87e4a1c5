// @vitest-environment jsdom
import { setTimeout as realTime } from 'node:timers/promises'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SCENARIOS } from '#mocks/scenarios.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

afterEach(() => {
  cleanup()
  leaveSite()
  vi.useRealTimers()
})

/** Lets time pass, and what answers in it arrive: requests are real but for their delay. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(100)
      await realTime(10)
    })
  }
}

test('slow: the page says that it is loading until the last answer, and claims no fault', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await renderSite('slow', '/en/')
  await pass(SCENARIOS.slow.delayMs / 2)
  expect(screen.getByText('Loading…')).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  await pass(SCENARIOS.slow.delayMs)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Astana and Shymkent, side by side')
  expect(screen.getByText('Loading…')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  await pass(SCENARIOS.slow.delayMs * 2)
  expect(screen.getAllByRole('article')).toHaveLength(35)
  expect(screen.queryByText('Loading…')).toBeNull()
})
