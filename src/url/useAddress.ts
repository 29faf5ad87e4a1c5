import { useSyncExternalStore } from 'react'
import type { Place } from './address.ts'
import { useAddressStore } from './AddressContext.ts'

/** Where the reader is, from the root of the site; the component follows every change. */
export function useAddress(): Place {
  const store = useAddressStore()
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot)
}
