import type { RegimeChange } from '#src/derive/service/serviceView.ts'
import { useSite } from '../shared/Site.tsx'
import { Section } from './Section.tsx'
import { useService } from './ServiceSite.tsx'

/** Branches that went over to another way of taking visitors within the chosen months; nothing where none did. */
export function RegimeChanges({ changes }: { readonly changes: readonly RegimeChange[] }) {
  const { language } = useSite()
  const { catalogue, words } = useService()
  // Centres of two cities may have one name.
  const cityOf = (code: string) => catalogue.areas.find((area) => area.code === code)?.name ?? code
  if (changes.length === 0) return null
  return (
    <Section heading={words.changesHeading}>
      <ul className="changes">
        {changes.map(({ branch, regime }) => (
          <li key={branch.code} data-change={branch.code}>
            {words.changed(`${branch.name} (${cityOf(branch.area)})`, regime.kind, language.since(regime.from))}
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.changesMeaning}</p>
    </Section>
  )
}
