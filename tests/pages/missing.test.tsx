// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CHANGED_INDICATOR } from '#mocks/scenarios.ts'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

const KINDS = ['not-published', 'not-collected', 'does-not-exist', 'withheld', 'not-due']

const IN_LANGUAGES = [
  ['kk', ['жарияланбаған', 'жиналмаған', 'әлі өңір емес', 'жасырылған', 'мерзімі келмеген']],
  ['ru', ['не опубликовано', 'не собиралось', 'ещё не регион', 'скрыто', 'срок не наступил']],
  ['en', ['not published', 'not collected', 'not a region yet', 'withheld', 'not yet due']],
] as const

/** What stands in a cell besides the number of its note. */
function textOf(cell: Element): string {
  return [...cell.childNodes].map((node) => (node.nodeName === 'SUP' ? '' : (node.textContent ?? ''))).join('').trim()
}

/** The shapes of the marks in a part of a page, by kind. */
function marksIn(part: Element): ReadonlyMap<string, string> {
  const marks = [...part.querySelectorAll('.missing-mark')]
  return new Map(marks.map((mark) => [mark.getAttribute('data-mark') ?? '', mark.querySelector('path')?.getAttribute('d') ?? '']))
}

test.each(IN_LANGUAGES)('%s: five kinds of missing values stand in the table as five marks with five words, none of them 0', async (lang, words) => {
  await renderSite('every-kind-of-missing', `/${lang}/${CHANGED_INDICATOR}/?view=table`)
  const table = await screen.findByRole('table')
  const cells = [...table.querySelectorAll('td[data-missing]')]
  const said = new Map(cells.map((cell) => [cell.getAttribute('data-missing'), textOf(cell)]))
  expect(KINDS.map((kind) => said.get(kind))).toEqual(words)
  const marks = marksIn(table)
  expect([...marks.keys()].toSorted()).toEqual(KINDS.toSorted())
  expect(new Set(marks.values()).size).toBe(KINDS.length)
  expect(cells.some((cell) => /\d/.test(textOf(cell)))).toBe(false)
})

test('the legend under the table explains each mark that is in use, and no other', async () => {
  await renderSite('every-kind-of-missing', `/en/${CHANGED_INDICATOR}/?view=table`)
  const legend = await screen.findByRole('list', { name: 'What the marks mean' })
  expect(within(legend).getAllByRole('listitem').map((item) => item.textContent.trim()).toSorted()).toEqual([
    'No figure has been published',
    'The figure is not yet due',
    'The figure is withheld to protect privacy',
    'The figure was not collected',
    'The place was not a region of its own then',
  ])
  cleanup()
  await renderSite('ok', `/en/${CHANGED_INDICATOR}/?view=table&time=2018..2023`)
  await screen.findByRole('table')
  expect(screen.queryByRole('list', { name: 'What the marks mean' })).toBeNull()
})

test('a true zero is no missing value: Shymkent had 0 deaths in 2023', async () => {
  await renderSite('every-kind-of-missing', `/en/${CHANGED_INDICATOR}/?view=table`)
  const row = await screen.findByRole('row', { name: /^2023/ })
  const [astana, shymkent] = within(row).getAllByRole('cell')
  expect(astana?.getAttribute('data-missing')).toBe('not-due')
  expect(shymkent?.getAttribute('data-value')).toBe('0')
  expect(shymkent?.querySelector('.number')?.textContent).toBe('0')
})

test('the panels of a card draw a mark a gap, and their names say each', async () => {
  await renderSite('every-kind-of-missing', '/en/')
  const card = await findCard('Maternal mortality')
  const [astana, shymkent] = within(card).getAllByRole('img')
  expect(astana?.getAttribute('aria-label')).toContain(
    '; 2012: not published; 2015: not collected; 2017: withheld; 2023: not yet due',
  )
  expect(shymkent?.getAttribute('aria-label')).toContain('; 2010–2017: not a region yet')
  const drawn = [astana, shymkent].flatMap((panel) => [...(panel?.querySelectorAll('path.gap') ?? [])])
  expect(new Set(drawn.map((path) => path.getAttribute('d'))).size).toBe(KINDS.length)
})

test('a city without any value says why in its headline and in the sentence', async () => {
  await renderSite('every-kind-of-missing', `/en/${CHANGED_INDICATOR}/?time=2023`)
  expect((await screen.findByText((_, element) => element?.matches('.lead') === true)).textContent).toContain(
    'Astana: the figure is not yet due.',
  )
  cleanup()
  await renderSite('every-kind-of-missing', '/en/?time=2023')
  const card = await findCard('Maternal mortality')
  expect(within(card).getByText('not yet due').querySelector('.missing-mark')).toBeTruthy()
})

test('the catalogue says when the next figures come, and where nobody has said it', async () => {
  await renderSite('every-kind-of-missing', '/en/data/')
  const row = await screen.findByRole('row', { name: /^Maternal mortality/ })
  expect(row.textContent).toContain('On time: announced for 12 March 2027')
  expect(screen.getAllByText('The date is not announced')).toHaveLength(34)
})
