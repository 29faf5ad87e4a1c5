// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse, type RequestHandler } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LANGS } from '#src/model/lang.ts'
import { published, type Fields } from '#tests/endpoint/documents.ts'
import { branchDocument, type CellOf, classesDocument, cubeDocument, collectionOf, firstDocument, serviceDocument, waits } from '#tests/endpoint/serviceDocuments.ts'
import { leaveSite, renderSite, SITE_ROOT } from './renderSite.tsx'

vi.setConfig({ testTimeout: 40_000 })

afterEach(() => {
  cleanup()
  leaveSite()
})

/** Half waited 5 min in Astana, 6:40 in Shymkent; Monday 9:00 is the longest hour, Tuesday 10:00 the shortest, one has too few. */
const CELLS: CellOf = ({ REF_AREA, BRANCH, WEEKDAY, HOUR, CHANNEL }) => {
  if (WEEKDAY === '1' && HOUR === '10') return { N: 12 }
  if (WEEKDAY !== undefined) return waits(WEEKDAY === '1' ? 900 : HOUR === '10' ? 120 : 300)
  if (CHANNEL === 'booked') return waits(60)
  return waits(REF_AREA === 'KZSHY' || BRANCH === 'shymkent-1' ? 400 : 300)
}

const BOUNDS = ['0', '300', '601']
const DATA = `${SITE_ROOT}data/`

/** The endpoint with the made-up service; what it was asked for, besides what the site always asks for. */
function serviceHandlers(catalogue: Fields = {}): { readonly handlers: readonly RequestHandler[]; readonly asked: string[] } {
  const asked: string[] = []
  const documents: Readonly<Record<string, Fields>> = {
    first: firstDocument(CELLS),
    '2024': collectionOf([
      cubeDocument('hours', [['REF_AREA', ['KZNS', 'KZSHY']], ['CHANNEL', ['_T']], ['TIME_PERIOD', ['2024']], ['WEEKDAY', ['1']], ['HOUR', ['09']]], CELLS),
      cubeDocument('branches', [['BRANCH', ['astana-1', 'astana-2', 'shymkent-1']], ['CHANNEL', ['_T']], ['TIME_PERIOD', ['2024']]], () => waits(240)),
    ]),
    'astana-2': branchDocument('astana-2', CELLS),
    'KZNS-classes': classesDocument({ _T: [10, 20, 10], 'astana-1': [10, 20, 10], 'astana-2': [10, 20, 10] }, BOUNDS),
    'KZSHY-classes': classesDocument({ _T: [5, 5, 30], 'shymkent-1': [5, 5, 30] }, BOUNDS),
  }
  const files = new Map(Object.entries(documents).map(([name, document]) => [name, published(document, `../../v1/${name}`)]))
  const named = Object.fromEntries([...files].map(([name, { file }]) => [name, file]))
  return {
    asked,
    handlers: [
      http.get(`${DATA}services/waiting-times/catalogue.:lang.json`, ({ params }) =>
        HttpResponse.json(serviceDocument({ language: params['lang'], ...catalogue }, named)),
      ),
      http.get(`${DATA}v1/:name`, ({ params }) => {
        const found = files.get(String(params['name']))
        if (found === undefined) return undefined
        asked.push(String(params['name']))
        return new HttpResponse(found.body, { headers: { 'content-type': 'application/json' } })
      }),
    ],
  }
}

const open = (path: string, { catalogue, more = [] }: { catalogue?: Fields; more?: readonly RequestHandler[] } = {}) => {
  const { handlers, asked } = serviceHandlers(catalogue)
  return renderSite('ok', path, [...more, ...handlers]).then((site) => ({ ...site, asked }))
}

const plain = (written: string) => written.replaceAll('\u00a0', ' ')
const text = (selector: string) => plain(document.querySelector(selector)?.textContent ?? '')
const settings = (changes: Fields) =>
  http.get(`${SITE_ROOT}config.json`, () =>
    HttpResponse.json({ endpoint: 'data/', contact: null, demonstration: true, liveQueue: null, ...changes }),
  )

describe('the page of a service', () => {
  test('is drawn from its catalogue and its first file alone', async () => {
    const { asked } = await open('/en/waiting-times/')
    await screen.findByRole('table', { name: /Place|A place is a span/ })
    expect(asked).toEqual(['first'])
    expect(text('.lead')).toBe(
      'Demonstration data. In 2025 half of the visitors waited at most 5.0 min in it and 6.7 min in it. ' +
        'The 95% limits lie apart: visitors in it waited less.',
    )
  })

  const SENTENCES = [
    ['en', 'Demonstration data. Astana: in 2025 the wait was shortest on Tuesdays, 10:00–11:00 (half waited at most 2.0 min), and longest on Mondays, 9:00–10:00 (15.0 min).'],
    ['ru', 'Демонстрационные данные. Astana: в 2025 году меньше всего ждали по вторникам, 10:00–11:00 (половина не дольше 2,0 мин), дольше всего по понедельникам, 9:00–10:00 (15,0 мин).'],
    ['kk', 'Демонстрациялық деректер. Astana: 2025 жылы ең аз күткен уақыт сейсенбіде 10:00–11:00 (жартысы ең көбі 2,0 мин), ең ұзағы дүйсенбіде 9:00–10:00 (15,0 мин).'],
  ] as const
  test.each(SENTENCES)('%s: says when to go, from the two cells of the cube', async (lang, sentence) => {
    await open(`/${lang}/waiting-times/`)
    await waitFor(() => expect(text('[data-sentence="when-to-go-best"]')).toBe(sentence))
  })

  test('says too few where there are, never 0 and never nothing', async () => {
    await open('/en/waiting-times/')
    const table = await screen.findByRole('table', { name: /^Astana, 2025/ })
    const row = within(table).getByRole('rowheader', { name: '10–11' }).closest('tr')
    expect(row?.textContent).toBe('10–11too few2.0')
    expect(within(table).getByRole('columnheader', { name: 'Mon' }).getAttribute('abbr')).toBe('Monday')
  })

  test('asks for another year when the link does, and for classes when it asks for any months', async () => {
    const { asked, go } = await open('/en/waiting-times/?time=2024')
    await waitFor(() => expect(text('[data-branch="astana-1"] strong')).toBe('4.0 min'))
    expect(asked).toEqual(['first', '2024'])
    go('/en/waiting-times/?time=2024-03..2024-12')
    await waitFor(() => expect(text('[data-approximate]')).not.toBe(''))
    await waitFor(() => expect(text('[data-branch="astana-1"] strong')).toBe('5–10.0 min'))
    expect(asked.slice(2).toSorted()).toEqual(['KZNS-classes', 'KZSHY-classes'])
    expect(text('.service-section .figures')).toContain('approximate')
  })

  test('shuts the gate by name where a centre changed its regime', async () => {
    await open('/en/waiting-times/')
    await screen.findByRole('link', { name: 'Saryarqa' })
    expect(text('[data-branch="astana-2"]')).toContain(
      'Not compared: takes visitors by booking only since March 2025, so months before and after are not alike.',
    )
    expect(text('[data-branch="astana-2"]')).not.toMatch(/min\b/)
    expect(text('[data-change="astana-2"]')).toBe('Saryarqa (Astana) takes visitors by booking only since March 2025.')
  })

  const OF_BOOKED = [
    ['en', 'Demonstration data. Visitors: booked. In 2025 half of the visitors waited at most 1.0 min', 'Figures, 2025 (booked)'],
    ['ru', 'Демонстрационные данные. Посетители: по записи. В 2025 году половина посетителей ждала не дольше 1,0 мин', 'Показатели, 2025 (по записи)'],
    ['kk', 'Демонстрациялық деректер. Келушілер: жазылған. 2025 жылы келушілердің жартысы', 'Көрсеткіштер, 2025 (жазылған)'],
  ] as const
  test.each(OF_BOOKED)('%s: says of which visitors its figures are, wherever it says figures', async (lang, lead, heading) => {
    await open(`/${lang}/waiting-times/?channel=booked`)
    await waitFor(() => expect(text('.lead').startsWith(lead)).toBe(true))
    const said = lead.slice(lead.indexOf('. ') + 2)
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')?.replaceAll('\u00a0', ' ')).toContain(said)
    await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
    expect(text('[data-sentence^="when-to-go"]')).toContain(said.slice(0, said.indexOf('. ')))
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeTruthy()
    const ofWhom = heading.slice(heading.indexOf(' ('))
    expect([...document.querySelectorAll('h2')].filter((each) => each.textContent.endsWith(ofWhom))).toHaveLength(4)
  })

  test('keeps channel and search in the link', async () => {
    const { user, address } = await open('/en/waiting-times/')
    await user.click(await screen.findByRole('button', { name: 'Booked' }))
    await waitFor(() => expect(text('[aria-live]')).toContain('Visitors: booked. In 2025 half of the visitors waited at most 1.0 min'))
    await user.type(screen.getByRole('searchbox', { name: 'Find a centre' }), 'есил ')
    await waitFor(() => expect(address()).toBe('/en/waiting-times/?channel=booked&find=есил'))
    expect(document.querySelectorAll('tr[data-branch]')).toHaveLength(1)
    await waitFor(() => expect(text('[aria-live]')).toContain('1 centre shown'))
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('есил ')
  })

  test('names what of the link it could not use', async () => {
    await open('/en/waiting-times/?cities=almaty~astana&time=2030..2031')
    await screen.findByRole('heading', { level: 1 })
    const kinds = [...document.querySelectorAll('p[data-notice]')].map((each) => each.getAttribute('data-notice'))
    expect(kinds).toEqual(['unknown-city', 'time-outside'])
  })
})

describe('the page of a branch', () => {
  test('says why it is not compared with the year before', async () => {
    const { asked } = await open('/en/waiting-times/astana-2/')
    await screen.findByRole('heading', { level: 1, name: 'Saryarqa' })
    const shut = 'Demonstration data. Not compared with 2024: takes visitors by booking only since March 2025, so months before and after are not alike.'
    await waitFor(() => expect(text('[data-sentence="change-shut"]')).toBe(shut))
    expect(asked).toEqual(['astana-2'])
  })

  test('that is not in the catalogue is said, and nothing is fetched for it', async () => {
    const { asked } = await open('/en/waiting-times/constructor/')
    await screen.findByText('“constructor” is not in the log.')
    expect(asked).toEqual([])
  })
})

describe('demonstration logs', () => {
  test.each(LANGS)('%s: carry their mark in sentences, tables, drawing and title', async (lang) => {
    await open(`/${lang}/waiting-times/`)
    await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
    const mark = text('.indicator-unit .mark')
    expect(mark).not.toBe('')
    expect(document.title.startsWith(mark)).toBe(true)
    for (const sentence of document.querySelectorAll('[data-sentence]')) expect(sentence.textContent.startsWith(mark)).toBe(true)
    for (const table of document.querySelectorAll('table')) expect(table.querySelector('caption .mark')?.textContent).toBe(mark)
    expect(document.querySelector('.chart.demonstration .mark')).not.toBeNull()
  })

  test('are left out by the reader, who gets them back, and by the operator', async () => {
    const { user } = await open('/en/waiting-times/?data=published')
    await screen.findByText('Nobody publishes waiting times at service centres.')
    expect(document.querySelector('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
    cleanup()
    leaveSite()
    await open('/en/waiting-times/?data=all', { more: [settings({ demonstration: false })] })
    await screen.findByText('Nobody publishes waiting times at service centres.')
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull()
  })

  test('published logs carry none', async () => {
    const log = { demonstration: false, source: 'City', records: 1000, leftOut: 2, firstPeriod: '2024-01', lastPeriod: '2025-12' }
    await open('/en/waiting-times/?data=published', { catalogue: { logs: ['KZNS', 'KZSHY'].map((area) => ({ ...log, area })) } })
    await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
    expect(document.querySelector('span.mark, .demonstration')).toBeNull()
    expect(text('.lead').startsWith('In 2025')).toBe(true)
  })
})

test('a service that nobody publishes is said to be so', async () => {
  const none = http.get(`${DATA}services/waiting-times/catalogue.en.json`, () => new HttpResponse(null, { status: 404 }))
  await renderSite('ok', '/en/waiting-times/', [none])
  expect(await screen.findByText('Nobody publishes waiting times at service centres.')).toBeTruthy()
})

test('a damaged cube is told, and the rest stands', async () => {
  const whole = firstDocument(CELLS)
  const items = (whole['link'] as { readonly item: readonly Fields[] }).item
  const damaged = published({ ...whole, link: { item: [...items.slice(0, 2), { ...items[2], size: [1] }, ...items.slice(3)] } }, '../../v1/first')
  await open('/en/waiting-times/', {
    catalogue: { first: damaged.file },
    more: [http.get(`${DATA}v1/first`, () => new HttpResponse(damaged.body, { headers: { 'content-type': 'application/json' } }))],
  })
  expect((await screen.findByRole('alert')).getAttribute('data-failure')).toBe('contract')
  expect(text('[data-branch="astana-1"] strong')).toBe('5.0 min')
  expect([...document.querySelectorAll('[data-absent]')].map((each) => [each.getAttribute('data-absent'), each.textContent])).toEqual([
    ['failed', 'not loaded'],
  ])
})

test('a city that published is not marked, not compared and not ranked with one whose log is generated', async () => {
  const log = { source: 'City', records: 1000, leftOut: 2, firstPeriod: '2024-01', lastPeriod: '2025-12' }
  const logs = [{ ...log, area: 'KZNS', demonstration: false }, { ...log, area: 'KZSHY', demonstration: true }]
  await open('/en/waiting-times/', { catalogue: { logs } })
  await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
  expect(text('.lead')).toBe(
    'Astana: in 2025 half of the visitors waited at most 5.0 min. ' +
      'Demonstration data. Shymkent: in 2025 half of the visitors waited at most 6.7 min.',
  )
  const marked = [...document.querySelectorAll('th, caption, .hours caption, tr[data-branch], [data-sentence^="when"], .chart-readout')]
    .map((each) => each.textContent)
    .filter((each) => each.includes('Demonstration data'))
  expect(marked).toHaveLength(7)
  for (const each of marked) expect(each).toMatch(/Shymkent/)
  expect(document.querySelector('.chart.demonstration, .ghost')).toBeNull()
  expect([...document.querySelectorAll('.facts dd:has(.mark)')].map((each) => each.textContent.slice(0, 9))).toEqual(['Shymkent:'])
  expect([...document.querySelectorAll('tr[data-branch]')].map((row) => row.getAttribute('data-branch'))).toEqual(['astana-1', 'astana-2', 'shymkent-1'])
  // Nothing has one scale, and what is generated looks it.
  expect(text('.chart-unit')).toBe('Minutes of waitingOwn scale: heights cannot be compared')
  expect([...document.querySelectorAll('.chart-box')].map((box) => box.classList.contains('demonstration'))).toEqual([false, true])
  expect(text('[data-own-colours]')).toBe(
    'Each city has a scale of its own, and the demonstration is grey: one log is published, the other is generated, and the two cannot be compared.',
  )
  const places = [...document.querySelectorAll('.hour-map')].map((map) => [
    map.querySelector('caption strong')?.textContent,
    map.classList.contains('generated'),
    map.querySelectorAll('.heat-legend').length,
  ])
  expect(places).toEqual([['Astana', false, 1], ['Shymkent', true, 1]])
  expect(document.querySelectorAll('.heat-legend')).toHaveLength(2)
  expect(text('.ranking thead .rank-axis')).toBe(
    '95% limitsAstana: from 0 to 10 min; line: normShymkent: from 0 to 10 min; line: norm',
  )
})

test('logs of one kind share their colours, their heights and their axis, each said once', async () => {
  await open('/en/waiting-times/')
  await waitFor(() => expect(document.querySelectorAll('.hours')).toHaveLength(2))
  expect(document.querySelectorAll('.heat-legend')).toHaveLength(1)
  expect(document.querySelector('[data-own-colours], .generated, .chart-box.demonstration')).toBeNull()
  expect(text('.chart-unit')).toBe('Minutes of waitingSame scale')
  expect(text('.ranking thead .rank-axis')).toBe('95% limitsfrom 0 to 10 min; line: norm')
})

describe('queues of now', () => {
  const LIVE = 'http://localhost:3000/queues.json'
  const queue = { code: 'astana-1', waiting: 12, desks: 5, longestSeconds: 840 }
  const answer = (at: Date) =>
    http.get(LIVE, () => HttpResponse.json({ profile: 'city-queues/1', at: at.toISOString(), demonstration: true, branches: [queue] }))

  test('are shown with their age, apart from the statistics', async () => {
    const at = new Date(Date.now() - 125_000)
    await open('/en/waiting-times/', { more: [settings({ liveQueue: 'queues.json' }), answer(at)] })
    await waitFor(() => expect(text('[data-live="shown"]')).toBe(`As of ${at.toISOString().slice(11, 16)}, 2 minutes ago`))
    expect(text('[data-live="shown"] ~ .queues caption')).toBe('Astana Demonstration data')
    expect(text('[data-queue="astana-1"]')).toBe('Esil12514.0 min')
  })

  test('stand under their cities, which may have centres of one name, and lead to them', async () => {
    const idle = { code: 'shymkent-1', waiting: 0, desks: 2, longestSeconds: null }
    const unknown = { code: 'astana-2', waiting: 3, desks: null, longestSeconds: null }
    const both = http.get(LIVE, () =>
      HttpResponse.json({ profile: 'city-queues/1', at: new Date().toISOString(), demonstration: true, branches: [idle, queue, unknown] }),
    )
    await open('/en/waiting-times/?cities=shymkent~astana', { more: [settings({ liveQueue: 'queues.json' }), both] })
    const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1).map((row) => [...row.children].map((cell) => plain(cell.textContent)))
    const table = within(await screen.findByRole('region', { name: 'Queues now, Astana' })).getByRole('table')
    expect(rowsOf(table)).toEqual([
      ['Esil', '12', '5', '14.0 min'],
      ['Saryarqa', '3', 'not reported', 'not reported'],
    ])
    const other = screen.getByRole('region', { name: 'Queues now, Shymkent' })
    expect(rowsOf(other)).toEqual([['Abai', '0', '2', 'none']])
    expect(other.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    expect(within(table).getByRole('link', { name: 'Esil' }).getAttribute('href')).toContain('/en/waiting-times/astana-1/')
  })

  test('that the endpoint does not list are said not to be reported', async () => {
    const more = [settings({ liveQueue: 'queues.json' }), answer(new Date())]
    await open('/en/waiting-times/', { more })
    await waitFor(() => expect(text('[data-queues]')).toBe('Shymkent: not reported Demonstration data'))
    cleanup()
    leaveSite()
    await open('/en/waiting-times/astana-2/', { more })
    await waitFor(() => expect(text('[data-queues]')).toBe('Saryarqa: not reported Demonstration data'))
    expect(document.querySelector('.queues table')).toBeNull()
  })

  test.each([
    ['the reader', '?data=published', {}],
    ['the operator', '', { demonstration: false }],
  ])('that are generated are said to be left out where %s wants none', async (_reason, search, changes) => {
    const log = { demonstration: false, source: 'City', records: 1000, leftOut: 2, firstPeriod: '2024-01', lastPeriod: '2025-12' }
    await open(`/en/waiting-times/${search}`, {
      catalogue: { logs: ['KZNS', 'KZSHY'].map((area) => ({ ...log, area })) },
      more: [settings({ liveQueue: 'queues.json', ...changes }), answer(new Date())],
    })
    await waitFor(() => expect(text('[data-live="hidden"]')).toBe('The live endpoint gives demonstration data, and these are left out here.'))
    expect(document.querySelector('[data-queue]')).toBeNull()
  })

  test('without an endpoint are said to be unknown', async () => {
    await open('/en/waiting-times/')
    expect(await screen.findByText('No live endpoint is set, so this page does not know the queues of now.')).toBeTruthy()
  })

  test('that do not answer are no failure of the page', async () => {
    await open('/en/waiting-times/', { more: [settings({ liveQueue: 'queues.json' }), http.get(LIVE, () => new HttpResponse(null, { status: 503 }))] })
    await waitFor(() => expect(text('[data-live="none"]')).toContain('The last question had no answer.'))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
