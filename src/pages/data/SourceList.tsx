import type { DataWords } from '#src/i18n/en/pages/data.ts'
import { orderOf } from '#src/i18n/orderOf.ts'
import type { Source } from '#src/model/indicator.ts'
import { useSite } from '../shared/Site.tsx'

/** Every source of the release once, in alphabetical order. */
export function SourceList({ words }: { readonly words: DataWords }) {
  const { language, catalogue } = useSite()
  const compare = orderOf(language.lang)
  const unlike = new Map<string, Source>()
  for (const source of catalogue.indicators.flatMap((indicator) => indicator.sources)) unlike.set(source.code, source)
  const sources = [...unlike.values()].toSorted((left, right) => compare(left.name, right.name))
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.code}>
          <a href={source.url} rel="noreferrer">
            {source.name}
          </a>
          {source.relayed && <span className="quiet"> ({words.relayed})</span>}
        </li>
      ))}
    </ul>
  )
}
