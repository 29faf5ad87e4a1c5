import type { Area } from '#src/model/area.ts'
import { useSite } from './Site.tsx'

/** The two cities side by side, each a list to choose from, and the button that swaps them. */
export function CityPair({ className }: { readonly className: 'cities' | 'pair' }) {
  const { language, catalogue, question, ask } = useSite()
  const words = language.words.filters
  const [first, second] = question.cities
  const cities = catalogue.areas.filter((area) => area.kind === 'city')
  // Choosing the other side's city swaps the two: a city is never compared with itself.
  const chooseFirst = (id: string) => ask({ cities: id === second ? [second, first] : [id, second] })
  const chooseSecond = (id: string) => ask({ cities: id === first ? [second, first] : [first, id] })
  return (
    <div className={className} role="group" aria-label={`${words.firstCity}, ${words.secondCity}`}>
      <City side="first" label={words.firstCity} cities={cities} value={first} onChange={chooseFirst} />
      <button type="button" className="button swap" aria-label={words.swap} title={words.swap} onClick={() => ask({ cities: [second, first] })}>
        <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
          <path d="M2 6h13l-3.5-3.5M16 12H3l3.5 3.5" />
        </svg>
      </button>
      <City side="second" label={words.secondCity} cities={cities} value={second} onChange={chooseSecond} />
    </div>
  )
}

function City({
  side,
  label,
  cities,
  value,
  onChange,
}: {
  readonly side: 'first' | 'second'
  readonly label: string
  readonly cities: readonly Area[]
  readonly value: string
  readonly onChange: (id: string) => void
}) {
  return (
    <label className={`city ${side}`}>
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        {cities.map((city) => (
          <option key={city.id} value={city.id}>
            {city.name}
          </option>
        ))}
      </select>
    </label>
  )
}
