// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

const sentences = () => [...document.querySelectorAll('[data-sentence="target"]')].map((one) => one.textContent)

describe('nothing is made up', () => {
  test('published figures have no target, no event, and no switch for either', async () => {
    await renderSite('ok', '/en/maternal-mortality/?show=target~events')
    await screen.findByRole('application')
    expect(screen.queryByRole('switch', { name: 'Target' })).toBeNull()
    expect(screen.queryByRole('switch', { name: 'Events' })).toBeNull()
    expect(sentences()).toEqual([])
  })

  test('the page of the data says that none is published', async () => {
    await renderSite('ok', '/en/data/')
    expect(await screen.findByText('No targets are published in this release.')).toBeTruthy()
    expect(screen.getByText('No events are published in this release.')).toBeTruthy()
  })

  test('those of the mock are marked wherever they stand', async () => {
    await renderSite('targets', '/en/maternal-mortality/?show=target~events')
    await screen.findByRole('application')
    expect(sentences().every((said) => said.startsWith('Demonstration data. '))).toBe(true)
    const cards = [...document.querySelectorAll<HTMLElement>('[data-fact="target"]')]
    expect(cards.map((card) => within(card).queryByText('Demonstration data') !== null)).toEqual([true, true, true])
    const events = screen.getByRole('region', { name: /^Events/ })
    expect(within(events).getByText('Demonstration data')).toBeTruthy()
  })
})

// Astana 2023: 3 deaths, 9.1, interval 1.9 to 26.6; Shymkent 2023: none, 0 to 11.9. data/observations/2026-11-22.csv.
const MATERNAL = [
  ['en', ['Below the target, not certain', 'Target met so far', 'Whether the target is reached cannot be told']],
  ['ru', ['Ниже цели, но не наверняка', 'Пока цель достигнута', 'Нельзя сказать, достигнута ли цель']],
  [
    'kk',
    ['Мақсатты мәннен төмен, бірақ анық емес', 'Әзірге мақсатты мәнге жеткен', 'Мақсатты мәнге жеткен-жетпегенін айту мүмкін емес'],
  ],
] as const

describe.each(MATERNAL)('%s: targets of counts', (lang, answers) => {
  test('each place has its verdict in a card with a source, and in a sentence', async () => {
    await renderSite('targets', `/${lang}/maternal-mortality/`)
    await screen.findByRole('table')
    const cards = [...document.querySelectorAll<HTMLElement>('[data-fact="target"]')]
    expect(cards.map((card) => card.querySelector('.fact-answer')?.textContent)).toEqual(answers)
    for (const card of cards) expect(within(card).getByRole('link').getAttribute('href')).toBe('https://demonstration.invalid/')
    expect(sentences()).toHaveLength(2)
  })
})

test.each([
  ['a complete count is compared as it is', 'housing-per-person', ['Target met so far', 'Target met']],
  ['of a survey nothing can be told', 'internet-users', ['Whether the target is reached cannot be told']],
])('%s', async (_, indicator, answers) => {
  await renderSite('targets', `/en/${indicator}/`)
  await screen.findByRole('table')
  const found = [...document.querySelectorAll('[data-fact="target"] .fact-answer')].map(({ textContent }) => textContent)
  expect(found).toHaveLength(answers.length)
  expect(found).toEqual(answers)
})

describe('drawing is asked for', () => {
  test('by a switch, which the address remembers; the chart says the targets, the table has a line', async () => {
    const { user, address } = await renderSite('targets', '/en/maternal-mortality/')
    const before = await screen.findByRole('application')
    expect(before.getAttribute('aria-label')).not.toContain('target')
    await user.click(screen.getByRole('switch', { name: 'Target' }))
    await waitFor(() => expect(address()).toBe('/en/maternal-mortality/?show=country~target'))
    const chart = screen.getByRole('application')
    expect(chart.getAttribute('aria-label')).toContain('Astana: target 10, 2030; Shymkent: target 12, 2025')
    const row = screen.getByRole('row', { name: /^Target, by 2030/ })
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['10', 'no target published', '10'])
  })

  test('events stand in a list by number, with links that the keyboard reaches', async () => {
    const { user } = await renderSite('targets', '/en/maternal-mortality/')
    await screen.findByRole('application')
    expect(screen.queryByRole('region', { name: /^Events/ })).toBeNull()
    await user.click(screen.getByRole('switch', { name: 'Events' }))
    const list = await screen.findByRole('region', { name: /^Events/ })
    const items = within(list).getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items.map((text) => text.slice(0, text.indexOf(':')))).toEqual(['March 2016, Astana', '19 June 2019, Shymkent', '2021, Kazakhstan'])
    expect(within(list).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(Array(3).fill('https://demonstration.invalid/'))
  })

  test('in the panels of a card, whose names say both', async () => {
    await renderSite('targets', '/en/?show=target~events')
    const card = await findCard('Maternal mortality')
    const [left, right] = within(card).getAllByRole('img').map((picture) => picture.getAttribute('aria-label') ?? '')
    expect(left).toContain('; Target 10, 2030; March 2016, Astana: An event made up for demonstration; 2021, Kazakhstan: ')
    expect(right).toContain('; Target 12, 2025; 19 June 2019, Shymkent: ')
    expect(card.querySelectorAll('.panel .target')).toHaveLength(2)
    expect(card.querySelectorAll('.panel .flag')).toHaveLength(4)
    const other = await findCard('Infant mortality')
    expect(other.querySelectorAll('.panel .target, .panel .flag')).toHaveLength(0)
  })

  test('a city without any has no switch', async () => {
    await renderSite('targets', '/en/internet-users/?cities=almaty~shymkent')
    await screen.findByRole('application')
    expect(screen.queryByRole('switch', { name: 'Target' })).toBeNull()
  })
})

test('the page of the data lists them with their sources', async () => {
  await renderSite('targets', '/kk/data/')
  const table = await screen.findByRole('table', { name: 'Мақсатты мәндер' })
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 6)
  expect(within(table).getAllByRole('link', { name: 'Демонстрация үшін ойдан алынған мақсатты мән' })).toHaveLength(6)
  expect(screen.getAllByRole('link', { name: /ойдан алынған оқиға$/ })).toHaveLength(3)
})

describe('differences carry intervals', () => {
  test('in the table of the gap, beside the verdict of the test', async () => {
    await renderSite('ok', '/en/maternal-mortality/?view=gap')
    const table = await screen.findByRole('table', { name: /Differences: Maternal mortality/ })
    const row = within(table).getByRole('row', { name: /^2023/ })
    // 3 of 32,967 against 0 of 31,000: tests/stats/rateDifferenceInterval.test.ts.
    expect(row.textContent).toMatch(/\+9\.195% interval from −4\.\d to \+26\.\dcan be chance/)
    const markOf = (year: string) =>
      within(table).getByRole('row', { name: new RegExp(`^${year}`) }).querySelector('[data-mark]')?.getAttribute('data-mark')
    expect([markOf('2011'), markOf('2012'), markOf('2018')]).toEqual(['does-not-exist', 'not-published', undefined])
    expect(await screen.findByText(/Whether there is one to claim is decided by the exact test alone/)).toBeTruthy()
  })

  test.each([
    ['a rate without counts', 'infant-mortality', /Interval not available\. The counts behind this rate/],
    ['a complete count', 'housing-per-person', /Interval not available\. This is a complete count/],
    ['a survey', 'internet-users', /Interval not available\. The uncertainty of this survey/],
  ])('of %s: not available, and why', async (_, indicator, why) => {
    await renderSite('ok', `/en/${indicator}/?view=change`)
    expect(await screen.findByText(why)).toBeTruthy()
  })
})
