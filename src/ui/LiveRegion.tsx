import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react'

type Announce = (message: string) => void

const AnnounceContext = createContext<Announce>(() => {})

/** Long enough to swallow a held key, short enough to feel like an answer. */
const SETTLE_MS = 150

/** A message that is said again must differ to be spoken: a space that nobody hears. */
const AGAIN = '\u00a0'

/**
 * The one polite live region of a page, and the way to it for all within.
 * A message replaces the one before; of messages in quick succession only the last is spoken.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }): ReactNode {
  const [message, setMessage] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setMessage((last) => (last === next ? next + AGAIN : next)), SETTLE_MS)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" aria-live="polite" aria-atomic="true">
        {message}
      </div>
    </AnnounceContext>
  )
}

/** Says a message to screen readers through the page's live region; nothing outside a `LiveRegion`. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}
