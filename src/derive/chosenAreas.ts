import type { Area } from '#src/model/area.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Question } from '#src/model/question.ts'

/** The places of a question: two cities, and the country they belong to. */
export interface ChosenAreas {
  readonly cities: readonly [Area, Area]
  /** Null when the catalogue has no country. */
  readonly country: Area | null
}

/**
 * The places that a question names, by id or former id.
 * A city that the catalogue does not know gives way to the first one not yet used (links are mended before they come
 * here; a pinned release may still know fewer cities).
 * @throws Error when the catalogue has fewer than two cities: there is nothing to put side by side
 */
export function chosenAreas(catalogue: Catalogue, question: Question): ChosenAreas {
  const cities = catalogue.areas.filter((area) => area.kind === 'city')
  const find = (id: string) => cities.find((area) => area.id === id || area.aliases.includes(id))
  const named = question.cities.map(find)
  const left = named[0] ?? cities.find((area) => area !== named[1])
  const right = named[1] !== undefined && named[1] !== left ? named[1] : cities.find((area) => area !== left)
  if (left === undefined || right === undefined) {
    throw new Error(`catalogue.areas: expected two cities at least, received ${cities.length}`)
  }
  return { cities: [left, right], country: catalogue.areas.find((area) => area.kind === 'country') ?? null }
}
