// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CHANGED_INDICATOR } from '#mocks/scenarios.ts'
import { cardsShown } from './cardsShown.ts'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

describe('ok', () => {
  test('the overview shows a card an indicator with two named pictures of its two cities', async () => {
    await renderSite('ok', '/en/')
    const card = await findCard('Maternal mortality')
    expect(cardsShown()).toBe(35)
    expect(within(card).getByRole('img', { name: /^Maternal mortality, Astana/ })).toBeTruthy()
    expect(within(card).getByRole('img', { name: /^Maternal mortality, Shymkent/ })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('one-city-missing', () => {
  test('the city has no figures and says so, the other keeps its own', async () => {
    await renderSite('one-city-missing', '/en/')
    const card = await findCard('Maternal mortality')
    expect(within(card).getByRole('img', { name: /^Maternal mortality, Shymkent: no figures; 2010–2017: not a region yet; 2018–2023: not published$/ })).toBeTruthy()
    expect(within(card).getByRole('img', { name: /^Maternal mortality, Astana, .*2023/ })).toBeTruthy()
    expect(within(card).getByText(/^Shymkent: /)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('one-dataset-broken', () => {
  test('one card says what failed, all others are drawn', async () => {
    await renderSite('one-dataset-broken', '/en/')
    const card = await findCard('Maternal mortality')
    expect(within(card).getByRole('alert').textContent).toContain('The data break the agreed form')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(screen.getAllByRole('img').length).toBe(2 * (cardsShown() - 1))
  })

  test('its page says what failed, and keeps what is known of the indicator', async () => {
    await renderSite('one-dataset-broken', `/en/${CHANGED_INDICATOR}/`)
    expect((await screen.findByRole('alert')).textContent).toContain('The data break the agreed form')
    expect(screen.getByRole('heading', { level: 1, name: 'Maternal mortality' })).toBeTruthy()
    expect(screen.getByText('Definition')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('another page is whole', async () => {
    await renderSite('one-dataset-broken', '/en/infant-mortality/')
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('no catalogue: the page names what failed, and shows its frame', () => {
  test.each([
    ['offline', 'en', 'The data could not be reached'],
    ['offline', 'ru', 'Данные недоступны'],
    ['offline', 'kk', 'Деректерге қол жеткізу мүмкін болмады'],
    ['error-500', 'en', 'The server of the data answered with error 500.'],
    ['error-500', 'ru', 'ошибкой 500'],
    ['login-page', 'en', 'A web page came instead of data, most likely a sign-in page.'],
    ['newer-contract', 'en', 'The data are made for a newer version of this page.'],
  ] as const)('%s, %s', async (name, lang, words) => {
    await renderSite(name, `/${lang}/`)
    // Its own words come after the failure, in a file of their own.
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(words))
    expect(screen.getAllByRole('navigation').length).toBeGreaterThan(1)
    expect(cardsShown()).toBe(0)
  })

  test('asking again shows the page once the endpoint is there', async () => {
    const { user, play } = await renderSite('offline', '/en/')
    await screen.findByRole('alert')
    play('ok')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findCard('Maternal mortality')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('wrong-hash', () => {
  test('not one figure is shown, and the page says why', async () => {
    await renderSite('wrong-hash', '/en/')
    expect((await screen.findByRole('alert')).textContent).toContain('their checksum differs')
    expect(cardsShown()).toBe(0)
    expect(screen.getByRole('group', { name: 'Topic' })).toBeTruthy()
  })
})

describe('empty', () => {
  test('the page says that nothing matches, and no fault is claimed', async () => {
    await renderSite('empty', '/en/')
    expect(await screen.findByText('Nothing matches the filters.')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('figures that are shown stay when a later request fails', () => {
  test('with their age, and until asking again succeeds', async () => {
    const { user, client, play } = await renderSite('ok', '/en/')
    await findCard('Maternal mortality')
    play('offline')
    await client.refetchQueries({ predicate: ({ queryKey }) => queryKey.includes('overview') })
    expect(await screen.findByText(/^What is shown was loaded at \d\d:\d\d and stays\.$/)).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('The data could not be reached')
    expect(cardsShown()).toBe(35)
    play('ok')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(cardsShown()).toBe(35)
  })

  test('whole and in one language when the next language cannot be fetched', async () => {
    const { user, play } = await renderSite('ok', '/en/')
    await findCard('Maternal mortality')
    play('error-500')
    await user.click(screen.getByRole('link', { name: 'Рус' }))
    expect((await screen.findByRole('alert')).textContent).toContain('answered with error 500')
    expect(screen.getByText(/^What is shown was loaded at \d\d:\d\d and stays\.$/)).toBeTruthy()
    expect(await findCard('Maternal mortality')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    play('ok')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findCard('Материнская смертность')).toBeTruthy()
    expect(document.documentElement.lang).toBe('ru')
  })
})
