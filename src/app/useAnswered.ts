import { useEffect } from 'react'
import { useAddressStore } from '#src/url/AddressContext.ts'

/**
 * Tells the page that the application answers it (`data-answered`) and shows what the head script hid until then.
 * A prerendered page is first taken over as it was built, without the question of its address, and shows the newest
 * release until the one that a link pins has come: neither is an answer.
 * @param search the question that has been drawn
 * @param isPending whether what is drawn is not yet of the release that the address asks for
 */
export function useAnswered(search: string, isPending: boolean): void {
  const store = useAddressStore()
  useEffect(() => {
    if (isPending || store.getSnapshot().search !== search) return
    const { dataset } = document.documentElement
    delete dataset['question']
    dataset['answered'] = ''
  }, [search, isPending, store])
}
