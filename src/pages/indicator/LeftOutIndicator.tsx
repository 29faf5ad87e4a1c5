import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { Indicator } from '#src/model/indicator.ts'
import { useSite } from '../shared/Site.tsx'

/** Demonstration data under a link that asks for published figures only: no figure, and the way to see them. */
export function LeftOutIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { language, ask } = useSite()
  const { overview, filters, shell } = language.words
  return (
    <article className="prose" data-indicator={indicator.code}>
      <title>{shell.pageTitle(indicator.name)}</title>
      <h1>{indicator.name}</h1>
      <p>
        <DemonstrationMark indicator={indicator} language={language} />
      </p>
      <p>{shell.demonstrationMeaning}</p>
      <p>{overview.nothingChosen}</p>
      <button type="button" className="button" onClick={() => ask({ data: 'all' })}>
        {filters.reset}
      </button>
    </article>
  )
}
