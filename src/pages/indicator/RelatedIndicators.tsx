import type { Indicator } from '#src/model/indicator.ts'
import { Link } from '#src/url/Link.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'

/** Ways to the indicators that help to read this one; nothing when there are none. */
export function RelatedIndicators({ indicator }: { readonly indicator: Indicator }) {
  const { language, catalogue, linkTo } = useIndicatorSite()
  const related = indicator.related.flatMap((code) => catalogue.indicators.find((one) => one.code === code) ?? [])
  if (related.length === 0) return null
  return (
    <section className="related-section" aria-labelledby="related">
      <h2 id="related">{language.words.indicator.related}</h2>
      <ul className="related">
        {related.map((one) => (
          <li key={one.code}>
            <Link className="button" href={linkTo({ kind: 'indicator', id: one.code })}>
              {one.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
