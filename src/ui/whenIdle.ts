/** Safari has no requestIdleCallback: a pause in which the page settles does. */
const PAUSE_MS = 200

/** A browser that draws no frames, or is never at rest, would let it wait for good. */
const PATIENCE_MS = 2000

/** Does something when the browser has nothing better to do, or after two seconds; returns the way to cancel it. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(act, { timeout: PATIENCE_MS })
    return () => cancelIdleCallback(idle)
  }
  const timer = setTimeout(act, PAUSE_MS)
  return () => clearTimeout(timer)
}
