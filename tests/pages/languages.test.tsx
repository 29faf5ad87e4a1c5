// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

const KAZAKH = /[әғқңөұүһі]/i
/** Names of languages in themselves, of the product, and of a zone that is called so in Russian too. */
const OWN_NAMES = /Қазақша|Қаз|Русский|Рус|English|Eng|Egiz|Егіз|Оңтүстік/g

const LINKS = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const
const MATERNAL = { kk: 'Ана өлім-жітімі', ru: 'Материнская смертность', en: 'Maternal mortality' } as const

/** All that a reader can read or hear on the page. */
function textOfPage(): string {
  const labels = [...document.body.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ])
  return `${document.body.textContent} ${labels.join(' ')} ${document.title}`.replace(OWN_NAMES, '')
}

test.each([
  ['kk', 'ru'],
  ['ru', 'en'],
  ['en', 'kk'],
] as const)('switching from %s to %s at once changes words, cards, title and the language of the page', async (from, to) => {
  const { user, address } = await renderSite('ok', `/${from}/?topic=health&cities=almaty~astana`)
  await findCard(MATERNAL[from])
  await user.click(screen.getByRole('link', { name: LINKS[to] }))
  await findCard(MATERNAL[to])
  expect(document.documentElement.lang).toBe(to)
  expect(screen.queryByRole('link', { name: MATERNAL[from] })).toBeNull()
  expect(address()).toBe(`/${to}/?topic=health&cities=almaty~astana`)
  await waitFor(() => expect(screen.getByRole('link', { name: LINKS[to] }).getAttribute('aria-current')).toBe('true'))
})

test.each(['', 'maternal-mortality/', 'data/', 'memorandum/', 'waiting-times/', 'about/'])(
  'an English page holds no Cyrillic and a Russian one no Kazakh word: /%s',
  async (path) => {
    const { go } = await renderSite('ok', `/en/${path}`)
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull())
    expect(textOfPage().match(/\p{Script=Cyrillic}+/gu) ?? []).toEqual([])
    go(`/ru/${path}`)
    await waitFor(() => expect(document.documentElement.lang).toBe('ru'))
    await waitFor(() => expect(screen.queryByText('Загрузка…')).toBeNull())
    expect(textOfPage().split(/\s+/).filter((word) => KAZAKH.test(word))).toEqual([])
  },
)

test('the main ways of a page lead to pages of its language', async () => {
  await renderSite('ok', '/kk/')
  await findCard(MATERNAL.kk)
  const hrefs = within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => new URL(link.getAttribute('href') ?? '', window.location.href).pathname)
  expect(hrefs.length).toBeGreaterThanOrEqual(35)
  expect(hrefs.every((path) => path.startsWith('/kk/'))).toBe(true)
})
