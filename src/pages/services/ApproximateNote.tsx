import type { Basis } from '#src/derive/service/chosenSpan.ts'
import { useSite } from '../shared/Site.tsx'
import { useService } from './ServiceSite.tsx'

/** How exact the single figures are, where they are not those of the year or month that was asked for. */
export function ApproximateNote({ basis }: { readonly basis: Basis }) {
  const { language } = useSite()
  const { words } = useService()
  if (basis.kind === 'classes') {
    return (
      <p className="small quiet" data-approximate>
        {words.approximateMeaning(language.periods(basis.from, basis.to))}
      </p>
    )
  }
  if (basis.kind !== 'year' || basis.chosen) return null
  return <p className="small quiet">{words.standsForAll(language.period(basis.period))}</p>
}
