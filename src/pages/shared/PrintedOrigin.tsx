import { finish } from '#src/i18n/sentenceTexts.ts'
import { useAbsolute } from '#src/url/useAbsolute.ts'
import { useSite } from './Site.tsx'

interface PrintedOriginProps {
  /** What the address leads to, as `linkTo` gives it. */
  readonly href: string
  readonly sources?: readonly string[]
}

/** On paper only: where the figures come from, of which release they are, and the address that shows them. */
export function PrintedOrigin({ href, sources = [] }: PrintedOriginProps) {
  const { language, catalogue } = useSite()
  const address = useAbsolute(href)
  const { shell, overview } = language.words
  const parts = [
    ...(sources.length === 0 ? [] : [overview.source(language.list(sources))]),
    shell.release(language.date(catalogue.release.slice(0, 10))),
  ]
  return (
    <p className="print-only printed-origin">
      {parts.map(finish).join(' ')} <span className="printed-address">{address}</span>
    </p>
  )
}
