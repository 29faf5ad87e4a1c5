/** A pointer or a finger that stays this long is not just passing. */
const DWELL_MS = 60

/** There is one pointer: what it enters next ends its stay. */
let stay: number | undefined

/**
 * Handlers of an element that tell when a reader may be about to use it, so that what it leads to can be fetched: by focus at
 * once, by a pointer or a finger once it stays; one that scrolls is taken away. They may tell more than once.
 */
export function approachHandlers(tell: () => void) {
  return {
    onPointerEnter: () => {
      window.clearTimeout(stay)
      stay = window.setTimeout(tell, DWELL_MS)
    },
    onPointerLeave: () => window.clearTimeout(stay),
    onFocus: tell,
  }
}
