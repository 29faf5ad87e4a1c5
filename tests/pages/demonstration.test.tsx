// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CHANGED_INDICATOR } from '#mocks/scenarios.ts'
import { cardsShown } from './cardsShown.ts'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite, SITE_ROOT } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

const IN_LANGUAGES = [
  ['kk', 'Ана өлім-жітімі', 'Демонстрациялық деректер'],
  ['ru', 'Материнская смертность', 'Демонстрационные данные'],
  ['en', 'Maternal mortality', 'Demonstration data'],
] as const

describe.each(IN_LANGUAGES)('%s: demonstration data carry their mark', (lang, name, mark) => {
  test('in the card, its pictures and its sentence, and nowhere else', async () => {
    await renderSite('demonstration', `/${lang}/`)
    const card = await findCard(name)
    expect(within(card).getByText(mark)).toBeTruthy()
    const pictures = within(card).getAllByRole('img')
    expect(pictures.map((picture) => picture.getAttribute('aria-label')?.startsWith(`${mark}. `))).toEqual([true, true])
    expect(pictures.every((picture) => picture.closest('.demonstration') !== null)).toBe(true)
    expect(within(card).getByText((text) => text.startsWith(`${mark}. `))).toBeTruthy()
    expect(screen.getAllByText(mark)).toHaveLength(1)
    expect(document.querySelectorAll('.demonstration')).toHaveLength(1)
  })

  test('on the page, in its sentence, its chart and the caption of its table', async () => {
    await renderSite('demonstration', `/${lang}/${CHANGED_INDICATOR}/`)
    const table = await screen.findByRole('table')
    const caption = table.querySelector('caption')
    expect(caption?.textContent).toContain(mark)
    expect(document.querySelector('.indicator-unit')?.textContent).toContain(mark)
    expect(document.querySelector('.lead')?.textContent.startsWith(`${mark}. `)).toBe(true)
    const chart = await screen.findByRole('application')
    expect(chart.getAttribute('aria-label')?.startsWith(`${mark}. `)).toBe(true)
    expect(within(chart).getByText(mark)).toBeTruthy()
    expect(chart.closest('.demonstration')).toBe(chart)
  })
})

test.each(['gap', 'change', 'together'])('the chart of the view %s is marked too', async (view) => {
  await renderSite('demonstration', `/en/${CHANGED_INDICATOR}/?view=${view}`)
  const chart = await screen.findByRole('application', { name: /^Demonstration data\. Chart: / })
  expect(within(chart).getByText('Demonstration data')).toBeTruthy()
})

test('the catalogue marks its row, and no other', async () => {
  await renderSite('demonstration', '/en/data/')
  const row = await screen.findByRole('row', { name: /^Maternal mortality Demonstration data/ })
  expect(row).toBeTruthy()
  expect(screen.getAllByText('Demonstration data')).toHaveLength(1)
})

test('published figures carry no mark', async () => {
  await renderSite('ok', '/en/')
  await findCard('Maternal mortality')
  expect(screen.queryByText('Demonstration data')).toBeNull()
  expect(document.querySelector('.demonstration')).toBeNull()
})

describe('a reader can switch them off', () => {
  test('on the overview, by a switch that the address remembers', async () => {
    const { user, address } = await renderSite('demonstration', '/en/')
    await findCard('Maternal mortality')
    await user.click(screen.getByRole('switch', { name: 'Published figures only' }))
    await waitFor(() => expect(cardsShown()).toBe(34))
    expect(screen.getByText(/: 34 indicators in /)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Maternal mortality' })).toBeNull()
    expect(address()).toBe('/en/?data=published')
  })

  test('on their own page no figure is left, and the way back to them is offered', async () => {
    const { user, address } = await renderSite('demonstration', `/en/${CHANGED_INDICATOR}/?data=published`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Maternal mortality' })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('Demonstration data')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(address()).toBe(`/en/${CHANGED_INDICATOR}/`)
  })

  test('a page of published figures stays under the same switch', async () => {
    await renderSite('demonstration', '/en/infant-mortality/?data=published')
    expect(await screen.findByRole('table')).toBeTruthy()
  })
})

describe('an operator who wants none', () => {
  const settings = { endpoint: 'data/', contact: null, demonstration: false, liveQueue: null }
  const handler = http.get(`${SITE_ROOT}config.json`, () => HttpResponse.json(settings))

  test('has none, also under a link that asks for all', async () => {
    await renderSite('demonstration', '/en/?data=all', [handler])
    await findCard('Infant mortality')
    expect(cardsShown()).toBe(34)
    expect(screen.queryByRole('link', { name: 'Maternal mortality' })).toBeNull()
  })

  test('has none where the page of an older release looks for a later one', async () => {
    await renderSite('demonstration', `/en/${CHANGED_INDICATOR}/?release=2020-12-19`, [handler])
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeTruthy()
  })
})
