import { useSyncExternalStore } from 'react'
import { useAddressStore } from './AddressContext.ts'

const never = () => () => undefined

/** The whole address of an href; null outside the site, and in a prerendered page, which does not know where the site will lie. */
export function useAbsolute(href: string): string | null {
  const store = useAddressStore()
  return useSyncExternalStore(
    never,
    () => store.absolute(href),
    () => null,
  )
}
