import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Cube {
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] | Readonly<Record<string, number>> } }>>
  readonly value: readonly (number | null)[]
  readonly extension: { readonly indicators: { readonly cube: string } }
}

interface ServiceDocument {
  readonly link: { readonly item: readonly { readonly label: string; readonly extension: { readonly indicators: { readonly code: string; readonly area: string; readonly regimes: readonly { readonly from: string }[] } } }[] }
  readonly extension: { readonly indicators: { readonly first: { readonly href: string }; readonly years: readonly { readonly period: string }[] } }
}

const isList = (index: readonly string[] | Readonly<Record<string, number>>): index is readonly string[] => Array.isArray(index)

const folder = (service: string) => join('public/data/services', service)

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The catalogue of a service as it was published, read without any code of the site. */
export function publishedService(service: string, lang: string): ServiceDocument {
  return read(join(folder(service), `catalogue.${lang}.json`)) as ServiceDocument
}

/** Measures of the cells of a published cube of the first view, by their codes, outermost first. */
export function publishedCells(service: string, cube: string): ReadonlyMap<string, number | null> {
  const { first } = publishedService(service, 'en').extension.indicators
  const file = read(join(folder(service), first.href)) as { readonly link: { readonly item: readonly Cube[] } }
  const found = file.link.item.find(({ extension }) => extension.indicators.cube === cube)
  if (found === undefined) throw new Error(`${service}: expected a cube ${cube}`)
  let cells: string[] = ['']
  for (const id of found.id) {
    const index = found.dimension[id]?.category.index ?? []
    // Keys that look like numbers come first, whatever the file says: the positions alone give the order.
    const codes: readonly string[] = isList(index) ? index : Object.keys(index).toSorted((left, right) => (index[left] ?? 0) - (index[right] ?? 0))
    cells = cells.flatMap((cell) => codes.map((code) => `${cell} ${code}`.trim()))
  }
  return new Map(cells.map((cell, position) => [cell, found.value[position] ?? null]))
}
