import type { CDPSession } from '@playwright/test'

/** Begins to count the main thread's own time, in which other programs of the machine have no part. */
export async function countWork(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
}

/** Milliseconds that the main thread has been at work since it is counted, by its own clock. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}
