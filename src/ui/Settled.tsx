import { type ReactNode, useEffect } from 'react'
import { useIdle } from './useIdle.ts'

/**
 * A block that carries `data-settled` once the page has come to rest: what has been measured by then may be left undrawn.
 * From then on the page is no longer fresh (`data-fresh` of the document, set by the head script).
 */
export function Settled({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const isSettled = useIdle()
  useEffect(() => {
    if (isSettled) delete document.documentElement.dataset['fresh']
  }, [isSettled])
  return (
    <div className={className} data-settled={isSettled ? '' : undefined}>
      {children}
    </div>
  )
}
