import { useEffect, useRef } from 'react'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { useAddressStore } from '#src/url/AddressContext.ts'
import { useAddress } from '#src/url/useAddress.ts'

/**
 * Says what a page shows after its question has changed: a filter, another city, Back. A page that has just been opened is
 * not announced, since the focus goes to its heading.
 * @param subject what the question is about; another subject is another page
 * @param answer null while it is being fetched
 */
export function useAnnounceAnswer(subject: string, answer: string | null): void {
  const announce = useAnnounce()
  const store = useAddressStore()
  const { search } = useAddress()
  const seen = useRef<{ readonly subject: string; readonly search: string } | null>(null)
  useEffect(() => {
    const last = seen.current
    // Told when it has come.
    if (last !== null && answer === null) return
    // A prerendered page is drawn without its question first: taking the question over is no change of the reader's.
    seen.current = { subject, search: last === null ? store.getSnapshot().search : search }
    if (answer !== null && last?.subject === subject && last.search !== search) announce(answer)
  }, [store, subject, search, answer, announce])
}
