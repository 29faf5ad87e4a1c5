// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { answerFirst, type FirstView, PRERENDER_ROOT, printFirstView, readFirstView } from '#src/app/firstView.ts'
import { FIRST_VIEW_ID } from '#src/app/firstViewId.ts'
import { packFigures } from '#src/app/packFigures.ts'
import type { Observation } from '#src/model/observation.ts'
import type { IndicatorData } from '#src/model/series.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { overviewQuery } from '#src/queries/overviewQuery.ts'
import { buildCatalogue } from '#tests/derive/buildCatalogue.ts'
import { buildIndicatorData, buildValue } from '#tests/derive/buildIndicatorData.ts'
import { codesOf, publishedData, RELEASES } from '#tests/derive/publishedFigures.ts'

const SITE = 'https://city.example/egiz/'

/** The client of a page that has carried the figures of an overview, and other answers, as text. */
function takenOver(figures: readonly IndicatorData[], answers: FirstView['answers'] = []) {
  const configuration = { endpoint: `${PRERENDER_ROOT}data/`, contact: null, demonstration: true, liveQueue: null }
  const catalogue = buildCatalogue()
  const overview = figures.map(packFigures)
  const text = printFirstView({ page: { kind: 'overview' }, configuration, catalogue, overview, answers })
  const element = document.createElement('script')
  element.type = 'application/json'
  element.id = FIRST_VIEW_ID
  element.textContent = text
  document.body.replaceChildren(element)
  const view = readFirstView(document)
  if (view === null) throw new Error('expected a first view')
  const client = createQueryClient({ gcTimeMs: Infinity, random: () => 0 })
  answerFirst(client, SITE, view)
  return { text, client, overview: client.getQueryData(overviewQuery(`${SITE}data/`, catalogue).queryKey) }
}

const OBSERVATIONS: readonly (readonly [string, Observation])[] = [
  ['a true zero', buildValue(0)],
  ['a rate with its counts', buildValue(9.1, { numerator: 3, denominator: 32_967 })],
  ['a numerator of zero', buildValue(0, { numerator: 0, denominator: 1200 })],
  ['a numerator alone', buildValue(-1.5, { numerator: 7 })],
  ['a denominator alone', buildValue(12, { denominator: 800 })],
  ['a provisional value', buildValue(1, { provisional: true })],
  ['an estimated value with counts', buildValue(1, { numerator: 2, denominator: 3, estimated: true })],
  ['a break of the series', buildValue(1, { breaksSeries: true })],
  ['nothing published', { kind: 'missing', reason: 'not-published', note: null }],
  ['a withheld value', { kind: 'missing', reason: 'withheld', note: null }],
]

test.each(OBSERVATIONS)('%s is carried as it is', (_name, observation) => {
  const data = buildIndicatorData({ KZNS: [observation] })
  expect(takenOver([data]).overview).toEqual([{ code: data.code, data: { ok: true, value: data } }])
})

const withoutOrigin = (observation: Observation): Observation =>
  observation.kind === 'value' ? { ...observation, note: null, source: null } : { ...observation, note: null }

test.each(RELEASES)('%s: every published figure is carried, without its note and source', (release) => {
  const published = codesOf(release).map((code) => publishedData(code, release))
  const bare = published.map((data) => {
    const series = data.series.map((each) => ({ ...each, observations: each.observations.map(withoutOrigin) }))
    return { code: data.code, data: { ok: true, value: { ...data, series } } }
  })
  expect(published.length).toBeGreaterThan(20)
  expect(takenOver(published).overview).toEqual(bare)
})

test('other answers stand under their keys where the site lies, as old as they say', () => {
  const { client } = takenOver([], [[['releases'], ['2026-11-22'], { updatedAt: 0 }], [['services', 'kk'], null]])
  expect(client.getQueryState([`${SITE}data/`, 'releases'])).toMatchObject({ data: ['2026-11-22'], dataUpdatedAt: 0 })
  expect(client.getQueryState([`${SITE}data/`, 'services', 'kk'])?.dataUpdatedAt).toBeGreaterThan(0)
})

test('no text can end the element that carries it', () => {
  const { text, client } = takenOver([], [[['notes'], '</script><script>alert(1)</script>']])
  expect(text).not.toContain('<')
  expect(client.getQueryData([`${SITE}data/`, 'notes'])).toBe('</script><script>alert(1)</script>')
})
