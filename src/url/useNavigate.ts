import type { HistoryMode } from './address.ts'
import { useAddressStore } from './AddressContext.ts'

/** Goes to an href inside the site, without loading a page; the same function at every render. */
export function useNavigate(): (href: string, mode: HistoryMode) => void {
  return useAddressStore().navigate
}
