import { useEffect } from 'react'
import { useAddressStore } from '#src/url/AddressContext.ts'

/**
 * Tells the page that the application answers it (`data-answered`) and shows what the head script hid until then.
 * A prerendered page is first taken over as it was built, without the question of its address: that is no answer yet.
 * @param search the question that has been drawn
 */
export function useAnswered(search: string): void {
  const store = useAddressStore()
  useEffect(() => {
    if (store.getSnapshot().search !== search) return
    const { dataset } = document.documentElement
    delete dataset['question']
    dataset['answered'] = ''
  }, [search, store])
}
