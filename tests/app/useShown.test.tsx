// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mockServer, REFUSE_OTHERS } from '#mocks/server.ts'
import { useShown } from '#src/app/useShown.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import { catalogueQuery } from '#src/queries/catalogueQuery.ts'
import { configurationQuery } from '#src/queries/configurationQuery.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { SITE_ROOT } from '#tests/pages/renderSite.tsx'

const server = mockServer('ok', SITE_ROOT)

beforeEach(() => server.listen(REFUSE_OTHERS))
afterEach(() => server.close())

/** A page that carries its catalogue, as a prerendered one does, and how often it has been drawn. */
async function carry(gcTimeMs = Infinity) {
  const language = await loadLanguage('kk')
  const client = createQueryClient({ gcTimeMs, random: () => 0 })
  const settings = configurationQuery(SITE_ROOT)
  const { endpoint } = await client.fetchQuery(settings)
  const catalogue = await client.fetchQuery(catalogueQuery(endpoint, 'kk', null))
  client.removeQueries({ queryKey: catalogueQuery(endpoint, 'kk', null).queryKey })
  let drawn = 0
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(
    () => {
      drawn += 1
      return useShown(SITE_ROOT, language, null, catalogue)
    },
    { wrapper },
  )
  return { client, settings, endpoint, catalogue, result, drawn: () => drawn }
}

test('what is fetched ahead draws nothing anew: the settings as they were, and the whole catalogue', async () => {
  const { client, settings, endpoint, catalogue, result, drawn } = await carry()
  const before = drawn()
  await act(async () => {
    await client.fetchQuery({ ...settings, staleTime: 0 })
    await client.fetchQuery(catalogueQuery(endpoint, 'kk', null))
  })
  expect(client.getQueryState(settings.queryKey)?.dataUpdateCount).toBe(2)
  expect(result.current.shown?.catalogue).toBe(catalogue)
  expect(drawn()).toBe(before)
})

test('what is fetched ahead is kept as long as the page is shown', async () => {
  const gcTimeMs = 200
  const { client, endpoint } = await carry(gcTimeMs)
  const { queryKey } = catalogueQuery(endpoint, 'kk', null)
  await act(() => client.fetchQuery(catalogueQuery(endpoint, 'kk', null)))
  await new Promise((resolve) => setTimeout(resolve, 2 * gcTimeMs))
  expect(client.getQueryData(queryKey)).toBeDefined()
})

test('a setting that the operator has changed meanwhile is told', async () => {
  const { client, settings, result } = await carry()
  expect(result.current.shown?.demonstration).toBe(true)
  const changed = { endpoint: './data/', contact: null, demonstration: false, liveQueue: null }
  server.use(http.get(`${SITE_ROOT}config.json`, () => HttpResponse.json(changed)))
  await act(() => client.fetchQuery({ ...settings, staleTime: 0 }))
  await waitFor(() => expect(result.current.shown?.demonstration).toBe(false))
})
