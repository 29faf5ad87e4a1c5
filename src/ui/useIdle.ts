import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle.ts'

/**
 * Whether the page has settled, so that what can wait may be fetched and drawn: not while it is prerendered or taken
 * over, only when the browser has nothing better to do.
 */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}
