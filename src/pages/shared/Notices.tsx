import type { Notice } from '#src/url/notice.ts'
import { useSite } from './Site.tsx'
import { useTrouble } from './trouble.ts'

interface NoticesProps {
  readonly notices: readonly Notice[]
}

/** What of the link was dropped or mended; nothing for a whole link, which leaves the page one live region. */
export function Notices({ notices }: NoticesProps) {
  return notices.length > 0 && <SomeNotices notices={notices} />
}

function SomeNotices({ notices }: NoticesProps) {
  const trouble = useTrouble(useSite().language)
  return trouble && <trouble.NoticeLines notices={notices} words={trouble.notices} />
}
