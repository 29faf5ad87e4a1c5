import { useEffect, useState } from 'react'
import { whenIdle } from '#src/ui/whenIdle.ts'

/**
 * Whether the large charts may be fetched and drawn: not while the page is prerendered or taken over, only when the
 * browser has nothing better to do.
 */
export function useChartsWanted(): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => whenIdle(() => setWanted(true)), [])
  return wanted
}
