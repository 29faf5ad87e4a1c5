/** A place on the site: the path from its root, beginning with a slash, and the query with its question mark. */
export interface Place {
  readonly pathname: string
  readonly search: string
}

/** `push` for choices, which Back undoes; `replace` for what moves under a finger. */
export type HistoryMode = 'push' | 'replace'

/** Where the reader is, as a store that React can follow. */
export interface AddressStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => Place
  /** The place that the prerendered page was made for: no query, since no server has seen it. */
  readonly getServerSnapshot: () => Place
  /** Goes to an href inside the site; anything else is left alone. See resolve. */
  readonly navigate: (href: string, mode: HistoryMode) => void
  /** Where an href leads, from the root of the site or from the present place; null when that is outside. */
  readonly resolve: (href: string) => Place | null
  /** The whole address of a place on the site, as it can be printed; null when the href leads outside. */
  readonly absolute: (href: string) => string | null
  /** Takes the listeners off the window and writes what is still to be written. */
  readonly close: () => void
}

/** Safari throws after 100 entries in 30 s: one in 300 ms stays at that limit even for a drag that never ends. */
const WRITE_DELAY_MS = 300

/** Any origin does: only path and query are ever read from what is resolved against it. */
const SOMEWHERE = 'http://site.invalid/'

/**
 * The store of a page in a browser; with the static one below, the only code that touches location and history.
 * The store changes at once; the address bar follows a `replace` after a pause. A new page starts at its top; a new
 * question on the same page keeps its place, and Back restores what the browser remembers.
 * @param root where the site lies, with a slash at its end; the site may live under a sub-path
 */
export function createAddressStore(root: URL, window: Window): AddressStore {
  const listeners = new Set<() => void>()
  let place = placeOf(root, window.location)
  let pending: number | null = null
  // The very place where it asks nothing: React would draw the page once more for an equal one.
  const prerendered: Place = place.search === '' ? place : { pathname: place.pathname, search: '' }

  function show(next: Place): void {
    if (isSame(next, place)) return
    place = next
    for (const listener of listeners) listener()
  }

  function absoluteOf({ pathname, search }: Place): string {
    return root.origin + root.pathname + pathname.slice(1) + search
  }

  function cancel(): void {
    if (pending !== null) window.clearTimeout(pending)
    pending = null
  }

  function write(mode: HistoryMode): void {
    cancel()
    const href = absoluteOf(place)
    try {
      if (mode === 'push') window.history.pushState(null, '', href)
      else window.history.replaceState(null, '', href)
    } catch {
      // The browser's limit: the page itself is right already, and the next change writes the address again.
    }
  }

  function flush(): void {
    if (pending !== null) write('replace')
  }

  function navigate(href: string, mode: HistoryMode): void {
    const next = resolve(href, place)
    if (next === null || isSame(next, place)) return
    const isNewPage = next.pathname !== place.pathname
    if (mode === 'push' || isNewPage) flush()
    show(next)
    if (mode === 'push' || isNewPage) write(mode)
    else {
      cancel()
      pending = window.setTimeout(flush, WRITE_DELAY_MS)
    }
    if (isNewPage && mode === 'push') window.scrollTo({ top: 0, left: 0, behavior: 'instant' })
  }

  function onPopState(): void {
    // The entry that the pending write belonged to has been left.
    cancel()
    show(placeOf(root, window.location))
  }

  window.addEventListener('popstate', onPopState)
  window.addEventListener('pagehide', flush)

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => place,
    getServerSnapshot: () => prerendered,
    navigate,
    resolve: (href) => resolve(href, place),
    absolute: (href) => {
      const target = resolve(href, place)
      return target && absoluteOf(target)
    },
    close: () => {
      flush()
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('pagehide', flush)
    },
  }
}

/** A store that stands still, for prerendering and for tests of views. */
export function createStaticAddressStore(place: Place): AddressStore {
  return {
    subscribe: () => () => undefined,
    getSnapshot: () => place,
    getServerSnapshot: () => place,
    navigate: () => undefined,
    resolve: (href) => resolve(href, place),
    absolute: (href) => {
      const target = resolve(href, place)
      return target && target.pathname + target.search
    },
    close: () => undefined,
  }
}

/**
 * The href of a place as seen from another: `../../ru/` from `/kk/data/`.
 * Prerendered pages do not know under which path the site will lie, so no href may begin at the root of the host.
 */
export function relativeHref(target: Place, from: Pick<Place, 'pathname'>): string {
  const depth = from.pathname.split('/').length - 2
  return `${'../'.repeat(depth) || './'}${target.pathname.slice(1)}${target.search}`
}

function isSame(left: Place, right: Place): boolean {
  return left.pathname === right.pathname && left.search === right.search
}

/** The root without its slash is the root; what lies outside it is shown as it is and found to be no page. */
function placeOf(root: URL, { pathname, search }: Location): Place {
  const inside = `${pathname}/`.startsWith(root.pathname)
  return { pathname: inside ? `/${pathname.slice(root.pathname.length)}` : pathname, search }
}

/** An href from the root of the site that parsing would leave as it is: most links of the site, dozens of which change with each question. */
const PLAIN = /^(\/(?:[a-z0-9-]+\/)*)(\?[\w.~=&-]+)?$/

/** A slash at the beginning means the root of the site, not of the host; another scheme or host is outside. */
function resolve(href: string, place: Place): Place | null {
  const [, plainPath, plainSearch = ''] = PLAIN.exec(href) ?? []
  if (plainPath !== undefined) return { pathname: plainPath, search: plainSearch }
  const isAbroad = /^[a-z][a-z0-9+.-]*:|^[/\\][/\\]/i.test(href.trim())
  if (isAbroad) return null
  try {
    const { pathname, search } = new URL(href, new URL(place.pathname.slice(1) + place.search, SOMEWHERE))
    return { pathname, search }
  } catch {
    return null
  }
}
