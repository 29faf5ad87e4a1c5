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

vi.setConfig({ testTimeout: 30_000 })

const STEP_MS = 50

/** Lets time pass until something is there; real time too, since only the delay of the answers is mocked. Gives how long. */
async function passUntil(isThere: () => boolean): Promise<number> {
  let passed = 0
  for (; !isThere() && passed < 4 * SCENARIOS.slow.delayMs; passed += STEP_MS) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(STEP_MS)
      await realTime(20)
    })
    expect(screen.queryByRole('alert')).toBeNull()
  }
  return passed
}

const isTitled = () => screen.queryByRole('heading', { level: 1 }) !== null
const isLoading = () => screen.queryByText('Loading…') !== null

test('slow: the page says that it is loading until the last answer, and claims no fault', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await renderSite('slow', '/en/')
  expect(isLoading()).toBe(true)
  expect(await passUntil(isTitled)).toBeGreaterThanOrEqual(SCENARIOS.slow.delayMs)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Astana and Shymkent, side by side')
  expect(isLoading()).toBe(true)
  expect(await passUntil(() => !isLoading())).toBeGreaterThanOrEqual(SCENARIOS.slow.delayMs - STEP_MS)
  expect(screen.getAllByRole('article')).toHaveLength(35)
})
