/** Safari has no requestIdleCallback: a pause in which the page settles does. */
const PAUSE_MS = 200

/** Does something when the browser has nothing better to do; returns the way to cancel it. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(act)
    return () => cancelIdleCallback(idle)
  }
  const timer = setTimeout(act, PAUSE_MS)
  return () => clearTimeout(timer)
}
