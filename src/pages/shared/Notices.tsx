import { isInformational, type Notice } from '#src/url/notice.ts'
import { useSite } from './Site.tsx'
import { useTrouble } from './trouble.ts'

interface NoticesProps {
  readonly notices: readonly Notice[]
}

/** What of the link was dropped or mended, each in a line; nothing for a whole link, which leaves the page one live region. */
export function Notices({ notices }: NoticesProps) {
  return notices.length > 0 && <SomeNotices notices={notices} />
}

function SomeNotices({ notices }: NoticesProps) {
  const { language, catalogue } = useSite()
  const trouble = useTrouble(language)
  const nameOf = (id: string) => catalogue.areas.find((area) => area.id === id)?.name ?? id
  if (trouble === null) return null
  const told = notices.filter((notice) => !isInformational(notice))
  const quiet = notices.filter(isInformational)
  return (
    <div className="notices" role="status" data-notice="">
      {[...told, ...quiet].map((notice) => {
        const text = trouble.sayNotice(notice, nameOf, language, trouble.notices)
        return (
          <p key={text} data-notice={notice.kind} className={isInformational(notice) ? 'quiet small' : undefined}>
            {text}
          </p>
        )
      })}
    </div>
  )
}
