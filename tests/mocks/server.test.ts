// @vitest-environment jsdom
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { indicatorQuery } from '#src/queries/indicatorQuery.ts'
import { overviewQuery } from '#src/queries/overviewQuery.ts'
import { mockServer, REFUSE_OTHERS } from '#mocks/server.ts'
import { ENDPOINT, SITE } from '#tests/endpoint/documents.ts'

const server = mockServer('ok', SITE)
beforeAll(() => server.listen(REFUSE_OTHERS))
afterAll(() => server.close())

test('a page in jsdom reads the published files through queries', async () => {
  const client = createQueryClient({ gcTimeMs: Infinity, random: () => 0.5 })
  const { endpoint } = await client.fetchQuery(configurationQuery(SITE))
  expect(endpoint).toBe(ENDPOINT)
  const catalogue = await client.fetchQuery(catalogueQuery(endpoint, 'kk', null))
  const overview = await client.fetchQuery(overviewQuery(endpoint, catalogue))
  expect(overview).toHaveLength(catalogue.indicators.length)
  const data = await client.fetchQuery(indicatorQuery(endpoint, catalogue, 'maternal-mortality'))
  expect(data.series.length).toBeGreaterThan(1)
})
