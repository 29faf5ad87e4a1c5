import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import { isMixed } from '#src/derive/service/isMixed.ts'
import { useSite } from '../shared/Site.tsx'
import type { NamedPlace } from './ServiceSite.tsx'

/** The mark of generated figures over a whole table; nothing where only some of its places are generated. */
export function TableMark({ places }: { readonly places: readonly NamedPlace[] }) {
  const { language } = useSite()
  const demonstration = !isMixed(places) && places.some((place) => place.demonstration)
  return <DemonstrationMark indicator={{ demonstration }} language={language} />
}

/** The mark beside the name of a generated place, where it stands among others that are not. */
export function PlaceMark({ place, places }: { readonly place: NamedPlace; readonly places: readonly NamedPlace[] }) {
  const { language } = useSite()
  if (!place.demonstration || !isMixed(places)) return null
  return (
    <>
      {' '}
      <DemonstrationMark indicator={place} language={language} />
    </>
  )
}
