/** A pointer that stays this long is not just passing. */
const DWELL_MS = 60

/**
 * Handlers of an element that tell when a reader may be about to use it, so that what it leads to can be fetched: at once
 * by focus and touch, by a pointer once it stays. They may tell more than once.
 */
export function approachHandlers(tell: () => void) {
  let timer: number | undefined
  return {
    onPointerEnter: () => {
      timer = window.setTimeout(tell, DWELL_MS)
    },
    onPointerLeave: () => window.clearTimeout(timer),
    onTouchStart: tell,
    onFocus: tell,
  }
}
