import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type ReactElement, type Ref } from 'react'
import { relativeHref, type HistoryMode } from './address.ts'
import { useAddressStore } from './AddressContext.ts'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** From the root of the site (`/kk/data/`), from the present place (`?view=table`), or outside the site. */
  readonly href: string
  readonly mode?: HistoryMode
  readonly ref?: Ref<HTMLAnchorElement>
}

/**
 * A plain `<a>` that stays in the application on a plain left click.
 * Everything else is the browser's: a new tab, a download, another site, a place within a page.
 */
export function Link({ href, mode = 'push', onClick, children, ...attributes }: LinkProps): ReactElement {
  const store = useAddressStore()
  const pathname = useSyncExternalStore(
    store.subscribe,
    () => store.getSnapshot().pathname,
    () => store.getServerSnapshot().pathname,
  )
  const target = href.startsWith('/') ? store.resolve(href) : null
  const hash = href.includes('#') ? href.slice(href.indexOf('#')) : ''

  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event) || hash !== '') return
    if (attributes.download !== undefined || (attributes.target ?? '_self') !== '_self') return
    if (store.resolve(href) === null) return
    event.preventDefault()
    store.navigate(href, mode)
  }

  const printed = target === null ? href : relativeHref(target, { pathname }) + hash
  return (
    <a {...attributes} href={printed} onClick={follow}>
      {children}
    </a>
  )
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
