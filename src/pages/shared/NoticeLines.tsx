import type { TroubleWords } from '#src/i18n/en/troubleWords.ts'
import { sayNotice } from '#src/i18n/sayNotice.ts'
import { isInformational, type Notice } from '#src/url/notice.ts'
import { useSite } from './Site.tsx'

interface NoticeLinesProps {
  readonly notices: readonly Notice[]
  readonly words: TroubleWords['notices']
}

/** Each notice in a line, those last that change nothing of what was asked for. */
export function NoticeLines({ notices, words }: NoticeLinesProps) {
  const { language, catalogue } = useSite()
  const nameOf = (id: string) => catalogue.areas.find((area) => area.id === id)?.name ?? id
  const told = notices.filter((notice) => !isInformational(notice))
  const quiet = notices.filter(isInformational)
  return (
    <div className="notices" role="status" data-notice="">
      {[...told, ...quiet].map((notice) => {
        const text = sayNotice(notice, nameOf, language, words)
        return (
          <p key={text} data-notice={notice.kind} className={isInformational(notice) ? 'quiet small' : undefined}>
            {text}
          </p>
        )
      })}
    </div>
  )
}
