import { createContext, use } from 'react'
import type { AddressStore } from './address.ts'

/** The store of the page: `<AddressContext value={store}>` stands around the whole application. */
export const AddressContext = createContext<AddressStore | null>(null)

/** The store of the page. Throws outside of an AddressContext, which is a fault of the program. */
export function useAddressStore(): AddressStore {
  const store = use(AddressContext)
  if (store === null) throw new Error('expected an AddressContext above this component')
  return store
}
