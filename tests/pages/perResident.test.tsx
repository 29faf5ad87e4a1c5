// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite, SITE_ROOT } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

const POPULATION_FILE = `${SITE_ROOT}data/v1/population.*`
const perResident = () => screen.findByRole('switch', { name: 'Per 1,000 residents' })
const rowOf = (table: HTMLElement, period: string) =>
  within(table).getByRole('rowheader', { name: period }).closest('tr')?.textContent ?? ''
/** Where the page says what it shows in place of the totals, or why it does not. */
const toldOf = (kind: 'resident' | 'total') => document.querySelector(`[data-per="${kind}"]`)?.textContent ?? ''

describe('on the overview', () => {
  test('a switch reads totals per 1,000 residents, says so on each of their cards, and leaves the others', async () => {
    const { user, address } = await renderSite('ok', '/en/?topic=health~transport')
    const passengers = await findCard('Passengers carried')
    expect(passengers.textContent).toContain('227.6')
    // Without the address at its foot.
    const shownOf = (card: HTMLElement) => [...card.children].slice(0, -1).map((part) => part.textContent)
    const rate = shownOf(await findCard('Infant mortality'))
    await user.click(await perResident())
    // 227.6 million / 1,354,556 and 101.1 million / 1,192,199.
    await within(passengers).findByText('168.0')
    expect(within(passengers).getByText('84.8')).toBeTruthy()
    expect(within(passengers).getByText('thousand passengers a year per 1,000 residents')).toBeTruthy()
    expect(within(passengers).getByText('Higher in Astana by 83.2 in 2023')).toBeTruthy()
    expect(passengers.textContent).toContain('Computed here')
    expect(passengers.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('per 1,000 residents')
    expect(shownOf(await findCard('Infant mortality'))).toEqual(rate)
    expect(address()).toBe('/en/?per=resident&topic=health~transport')
    await user.click(await perResident())
    await within(passengers).findByText('227.6')
    expect(passengers.textContent).not.toContain('per 1,000 residents')
    expect(address()).toBe('/en/?topic=health~transport')
  })

  test('a release without a population has no switch, and a link that asks for it is told why', async () => {
    await renderSite('ok', '/en/?per=resident&topic=housing&release=2020-12-19')
    await findCard('Residents of unsafe housing')
    expect(screen.queryByRole('switch', { name: 'Per 1,000 residents' })).toBeNull()
    expect(toldOf('total')).toBe('This data release has no population figures, so totals are shown.')
  })
})

describe('on the page of a total', () => {
  test('the population is fetched when it is asked for, once, and everything says what is shown', async () => {
    const asked: string[] = []
    const seen = http.get(POPULATION_FILE, ({ request }) => void asked.push(request.url))
    const { user, address } = await renderSite('ok', '/en/passengers/', [seen])
    const table = await screen.findByRole('table')
    expect(asked).toEqual([])
    await user.click(await perResident())
    await waitFor(() => expect(rowOf(table, '2023')).toContain('168.0'))
    expect(address()).toBe('/en/passengers/?per=resident')
    expect(asked).toHaveLength(1)
    expect(rowOf(table, '2023')).toContain('227.6 for 1,354,556 residents')
    expect(rowOf(table, '2023')).toContain('84.8')
    expect(rowOf(table, '2023')).toContain('79.6')
    expect(rowOf(table, '2022')).toContain('counted in a new way')
    expect(table.querySelector('caption')?.textContent).toContain('thousand passengers a year per 1,000 residents')
    expect(document.querySelector('[data-sentence]')?.textContent).toContain('per 1,000 residents')
    expect(document.querySelector('.indicator-unit')?.textContent).toContain('per 1,000 residents')
    expect((await screen.findByRole('application')).getAttribute('aria-label')).toContain('Per 1,000 residents')
    expect(toldOf('resident')).toContain('(people at 1 January)')
    const heard = document.querySelector('[aria-live="polite"][aria-atomic="true"]')
    await waitFor(() => expect(heard?.textContent).toContain('168.0 in Astana'))
    // Both sources stand among the sources.
    const facts = document.querySelector('.facts')?.textContent
    expect(facts).toContain('SDG data, indicator 9.1.2')
    expect(facts).toContain('population by region')
    expect(facts).toContain('The population is published for 2015–2023.')
  })

  test('the switch of the country comes with it, and the views keep it', async () => {
    const { user, address } = await renderSite('ok', '/en/passengers/?per=resident')
    expect(await screen.findByRole('switch', { name: 'Kazakhstan' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Gap' }))
    expect(address()).toBe('/en/passengers/?view=gap&per=resident')
    expect(screen.getByRole('switch', { name: 'Per 1,000 residents', checked: true })).toBeTruthy()
  })

  test('a population that cannot be read is told, the totals stay, and asking again helps', async () => {
    let isBroken = true
    const broken = http.get(POPULATION_FILE, () => (isBroken ? HttpResponse.text('Gone', { status: 404 }) : undefined))
    const { user } = await renderSite('ok', '/en/passengers/?per=resident', [broken])
    expect((await screen.findByRole('alert')).closest('[data-per="total"]')?.textContent).toContain('so totals are shown')
    const table = screen.getByRole('table')
    expect(rowOf(table, '2023')).toContain('227.6')
    expect(document.querySelector('.indicator-unit')?.textContent).not.toContain('residents')
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(rowOf(table, '2023')).toContain('168.0'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('while the population is on its way, nothing shown passes for what was asked', async () => {
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = http.get(POPULATION_FILE, () => held.then(() => undefined))
    await renderSite('ok', '/en/passengers/?per=resident', [slow])
    const table = await screen.findByRole('table')
    const article = table.closest('article')
    expect(article?.hasAttribute('data-pending')).toBe(true)
    expect(article?.getAttribute('aria-busy')).toBe('true')
    answer()
    await waitFor(() => expect(rowOf(table, '2023')).toContain('168.0'))
    expect(article?.hasAttribute('data-pending')).toBe(false)
  })

  test('the switch is not offered for rates, nor for the population, and a link that asks changes nothing', async () => {
    const { go } = await renderSite('ok', '/en/infant-mortality/?per=resident')
    await screen.findByRole('table')
    expect(screen.queryByRole('switch', { name: 'Per 1,000 residents' })).toBeNull()
    expect(document.querySelector('[data-per]')).toBeNull()
    go('/en/population/?per=resident')
    await screen.findByRole('heading', { level: 1, name: 'Population' })
    await screen.findByRole('table')
    expect(screen.queryByRole('switch', { name: 'Per 1,000 residents' })).toBeNull()
    expect(document.querySelector('[data-per]')).toBeNull()
  })

  test('a release without a population says why the total is shown', async () => {
    await renderSite('ok', '/en/emergency-housing-residents/?per=resident&release=2020-12-19')
    await screen.findByRole('table')
    expect(toldOf('total')).toBe('This data release has no population figures, so totals are shown.')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
