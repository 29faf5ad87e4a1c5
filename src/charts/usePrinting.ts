import { useSyncExternalStore } from 'react'

/** Before the paper is laid out the media query still says screen, so the event is remembered. */
let announced = false

function subscribe(listener: () => void): () => void {
  const begin = (): void => {
    announced = true
    listener()
  }
  const end = (): void => {
    announced = false
    listener()
  }
  const media = window.matchMedia('print')
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  media.addEventListener('change', listener)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    media.removeEventListener('change', listener)
  }
}

/** Whether the page is being printed; the component is drawn anew before the paper is. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => announced || window.matchMedia('print').matches,
    () => false,
  )
}
