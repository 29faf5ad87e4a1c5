import { useEffect, useRef } from 'react'
import { useAnnounce } from '#src/ui/LiveRegion.tsx'
import { useAddress } from '#src/url/useAddress.ts'

/**
 * Says what a page shows after its question has changed: a filter, another city, Back. A page that has just been opened is
 * not announced, since the focus goes to its heading.
 * @param subject what the question is about; another subject is another page
 * @param answer null while it is being fetched
 */
export function useAnnounceAnswer(subject: string, answer: string | null): void {
  const announce = useAnnounce()
  const { search } = useAddress()
  const seen = useRef({ subject, search })
  useEffect(() => {
    const last = seen.current
    seen.current = { subject, search }
    if (answer !== null && last.subject === subject && last.search !== search) announce(answer)
  }, [subject, search, answer, announce])
}
