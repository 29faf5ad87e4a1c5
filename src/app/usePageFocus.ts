import { useCallback, useEffect, useRef } from 'react'
import type { Page } from '#src/model/question.ts'
import { printPath } from '#src/url/printPath.ts'

/** Told the name of each page that is drawn; true when the reader has come to it from another. */
type Arrive = (name: string) => boolean

/** Remembers which page was drawn last, for what stands above pages, which come and go while they are fetched. */
export function useArrival(): Arrive {
  const last = useRef<string | null>(null)
  return useCallback((name) => {
    const isNext = last.current !== null && last.current !== name
    last.current = name
    return isNext
  }, [])
}

/**
 * Moves the focus to the heading of a page that the reader has gone to inside the application, as loading it would have
 * begun at its top. Nothing moves on the first page, nor when the same page changes its question or its language.
 * To be called where the page is drawn: what is still on its way has no heading.
 */
export function usePageFocus(page: Page, arrive: Arrive): void {
  const name = printPath('kk', page)
  useEffect(() => {
    if (!arrive(name)) return
    const content = document.getElementById('content')
    const heading = content?.querySelector('h1') ?? content
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1
      // The address store and, on Back, the browser decide where the page stands.
      heading.focus({ preventScroll: true })
    }
  }, [name, arrive])
}
