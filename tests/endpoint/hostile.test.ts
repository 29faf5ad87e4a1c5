import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCatalogue } from '#src/endpoint/parseCatalogue.ts'
import { parseCommitments } from '#src/endpoint/parseCommitments.ts'
import { parseConfiguration } from '#src/endpoint/configuration.ts'
import { parseDataset } from '#src/endpoint/parseDataset.ts'
import { parseOverview } from '#src/endpoint/parseOverview.ts'
import { parseReleases } from '#src/endpoint/parseReleases.ts'
import type { IndicatorCode } from '#src/model/indicator.ts'
import { catalogueDocument, datasetDocument, overviewDocument, SITE } from './documents.ts'

const code = 'maternal-mortality' as IndicatorCode
const changes = { added: 1, revised: 0, reprinted: 0, removed: 0, indicatorsAdded: ['pm25'] }
const evidence = [{ date: '2024', text: 'Done', url: 'https://a.example/' }]
const commitment = { code: 'a', topic: 'b', text: 'c', indicators: ['d'], evidence }
const settings = { endpoint: 'data/', contact: 'a@b.example', demonstration: true, liveQueue: 'https://q.example/' }
const profile = 'city-indicators/1'

const PARSERS = [
  ['a catalogue', parseCatalogue, catalogueDocument()],
  ['a dataset', parseDataset, datasetDocument()],
  ['an overview', (document: unknown) => parseOverview(document, [code]), overviewDocument()],
  ['a list of releases', parseReleases, { profile, releases: [{ id: '2026-11-22', revises: null, changes }] }],
  ['commitments', parseCommitments, { profile, commitments: [commitment] }],
  ['settings', (document: unknown) => parseConfiguration(document, SITE), settings],
] as const

/** Every place of a document, as the keys that lead to it. */
function placesOf(document: unknown): readonly (readonly string[])[] {
  if (typeof document !== 'object' || document === null) return [[]]
  const inner = Object.entries(document).flatMap(([key, member]) => placesOf(member).map((place) => [key, ...place]))
  return [[], ...inner]
}

/** A copy with something else in one place. */
function replaced(document: unknown, [key, ...rest]: readonly string[], content: unknown): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return content
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, content)
  return copy
}

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', '../x', '', -1, 1e308, 0.5, [], [[]], { length: 1e9 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown),
)

describe.each(PARSERS)('%s', (_name, parse, good) => {
  test('is good as it stands', () => {
    expect(parse(good)).toMatchObject({ ok: true })
  })

  test('may be any JSON at all without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(parse(document)).toHaveProperty('ok')
      }),
    )
  })

  test('with anything in any place is either read or refused with its reasons, and pollutes nothing', () => {
    const places = placesOf(good)
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, (place, content) => {
        const parsed = parse(replaced(good, place, content))
        const issues = !parsed.ok && 'issues' in parsed.error ? parsed.error.issues : ['another fault']
        expect(issues.length).toBeGreaterThan(0)
        expect('polluted' in {}).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
