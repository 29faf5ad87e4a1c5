import { useEffect, useRef } from 'react'
import type { Page } from '#src/model/question.ts'

/**
 * Moves the focus to the heading of a page that the reader has gone to inside the application, as loading it would have
 * begun at its top. Nothing moves on the first page, nor when the same page changes its question or its language.
 * To be called where the page is drawn: what is still on its way has no heading.
 */
export function usePageFocus(page: Page): void {
  const name = page.kind === 'indicator' ? page.id : page.kind
  const seen = useRef(name)
  useEffect(() => {
    if (seen.current === name) return
    seen.current = name
    const content = document.getElementById('content')
    const heading = content?.querySelector('h1') ?? content
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1
      // The address store and, on Back, the browser decide where the page stands.
      heading.focus({ preventScroll: true })
    }
  }, [name])
}
