import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the application runs around a part: false while a page is prerendered or taken over, so that what only works in a
 * browser is not offered before.
 */
export function useRunning(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
