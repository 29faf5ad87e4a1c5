import type { CDPSession, Page } from '@playwright/test'

/** How fast the reader's machine and line are. */
export interface Speed {
  readonly name: 'full' | 'slow' | 'slow processor'
  /** How many times slower the processor is. */
  readonly slowdown: number
  /** Null: as fast as the machine talks to itself. */
  readonly line: { readonly bytesPerSecond: number; readonly latencyMs: number } | null
}

export const FULL: Speed = { name: 'full', slowdown: 1, line: null }
/** A cheap phone on a poor line: 1.6 Mbit/s and 150 ms. */
export const SLOW: Speed = { name: 'slow', slowdown: 4, line: { bytesPerSecond: 1.6e6 / 8, latencyMs: 150 } }
/** The same processor once all has arrived. */
export const SLOW_PROCESSOR: Speed = { name: 'slow processor', slowdown: 4, line: null }

/** Slows a page down; returns the session, which is also the way to its heap. */
export async function setSpeed(page: Page, { slowdown, line }: Speed): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (line !== null) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    })
  }
  return session
}
