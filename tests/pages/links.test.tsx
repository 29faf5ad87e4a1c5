// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cardsShown } from './cardsShown.ts'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

/** Kinds of notices that the reader is told. */
const notices = () => [...document.querySelectorAll('[role="status"] [data-notice]')].map((element) => element.getAttribute('data-notice'))

describe('a release that the link pins', () => {
  test('is named, shown as it was, and kept by links', async () => {
    await renderSite('ok', '/en/?release=2020-12-19')
    const card = await findCard('Maternal mortality')
    expect(screen.getByText(/^This link shows the data release of 19 December 2020/)).toBeTruthy()
    expect(cardsShown()).toBeLessThan(35)
    expect(within(card).getByRole('link').getAttribute('href')).toContain('release=2020-12-19')
    expect(notices()).toEqual([])
  })

  test('is left by the link to the newest one', async () => {
    const { user, address } = await renderSite('ok', '/en/?release=2020-12-19&topic=health')
    await findCard('Maternal mortality')
    await user.click(screen.getByRole('link', { name: /newest/i }))
    await waitFor(() => expect(address()).toBe('/en/?topic=health'))
    await findCard('Infant mortality')
    expect(screen.queryByText(/^This link shows the data release/)).toBeNull()
  })

  test('is said to be unknown where the endpoint has none of its name, and the newest is shown', async () => {
    await renderSite('ok', '/en/?release=2019-01-01&topic=health')
    await findCard('Infant mortality')
    await waitFor(() => expect(notices()).toEqual(['unknown-release']))
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('2019-01-01')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('is said to be unknown where it is no name of a release', async () => {
    await renderSite('ok', '/ru/?release=last-week&topic=health')
    await findCard('Материнская смертность')
    await waitFor(() => expect(notices()).toEqual(['unknown-release']))
  })

  test('is not carried to the services, which have releases of their own', async () => {
    await renderSite('ok', '/en/?release=2020-12-19&topic=health')
    await findCard('Maternal mortality')
    const hrefOf = (name: string) => screen.getAllByRole('link', { name })[0]?.getAttribute('href')
    expect(hrefOf('Waiting times')).not.toContain('release')
    expect(hrefOf('Data')).toContain('release=2020-12-19')
  })

  test('says of an indicator that came later that it did', async () => {
    await renderSite('ok', '/en/infant-mortality/?release=2020-12-19')
    expect(await screen.findByRole('heading', { level: 1, name: /Infant mortality/ })).toBeTruthy()
    expect(screen.getByText(/19 December 2020/, { selector: '.prose p' })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('filters change the address and the cards', () => {
  test('a topic', async () => {
    const { user, address } = await renderSite('ok', '/en/')
    await findCard('Maternal mortality')
    await user.click(screen.getByRole('button', { name: 'Health' }))
    await waitFor(() => expect(cardsShown()).toBeLessThan(10))
    expect(address()).toBe('/en/?topic=health')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'All topics' }))
    await waitFor(() => expect(cardsShown()).toBe(35))
    expect(address()).toBe('/en/')
  })

  test('the cities, of which choosing the other side’s swaps the two', async () => {
    const { user, address } = await renderSite('ok', '/en/?topic=health')
    const card = await findCard('Maternal mortality')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second city' }), 'Almaty')
    await within(card).findByRole('img', { name: /^Maternal mortality, Almaty/ })
    expect(address()).toBe('/en/?cities=astana~almaty&topic=health')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Astana and Almaty, side by side')
    await user.selectOptions(screen.getByRole('combobox', { name: 'First city' }), 'Almaty')
    await waitFor(() => expect(address()).toBe('/en/?cities=almaty~astana&topic=health'))
    await user.click(screen.getByRole('button', { name: 'Swap the cities' }))
    await waitFor(() => expect(address()).toBe('/en/?cities=astana~almaty&topic=health'))
  })

  test('the period', async () => {
    const { user, address } = await renderSite('ok', '/en/?topic=health')
    const card = await findCard('Maternal mortality')
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), '2020')
    await within(card).findByRole('img', { name: /^Maternal mortality, Astana, .* in 2020(?:;|$)/ })
    expect(address()).toBe('/en/?time=earliest..2020&topic=health')
  })

  test('the view of an indicator, and Back undoes it', async () => {
    const { user, address } = await renderSite('ok', '/en/maternal-mortality/')
    await screen.findByRole('table')
    await user.click(screen.getByRole('button', { name: 'Table' }))
    await waitFor(() => expect(address()).toBe('/en/maternal-mortality/?view=table'))
    expect(screen.queryByRole('application')).toBeNull()
    window.history.back()
    await waitFor(() => expect(address()).toBe('/en/maternal-mortality/'))
    expect(await screen.findByRole('application')).toBeTruthy()
  })
})

describe('a damaged link', () => {
  test('names each damaged part and shows the rest', async () => {
    await renderSite('ok', '/en/?cities=astana~atlantis&topic=health&view=pie')
    await findCard('Maternal mortality')
    expect(notices()).toHaveLength(2)
    const told = screen.getAllByRole('status')[0]?.textContent
    expect(told).toContain('atlantis')
    expect(told).toContain('pie')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  })

  test.each(['/en/no-such-indicator/', '/ru/no-such-indicator/', '/kk/a/b/'])('that leads nowhere says so: %s', async (path) => {
    await renderSite('ok', path)
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
    expect(within(screen.getByRole('main')).getByRole('link')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

test('a request that nobody answers for is told to the console, which fails a test', async () => {
  await renderSite('ok', '/en/about/')
  await screen.findByRole('heading', { level: 1 })
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await expect(fetch('http://localhost:3000/nobody.json')).rejects.toThrow(/fetch|bypass/)
  expect(said.mock.calls.flat().join(' ')).toContain('nobody.json')
})
