// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { MonthTwin } from '#src/charts/MonthTwin.tsx'
import { branchView } from '#src/derive/service/branchView.ts'
import { chosenSpan } from '#src/derive/service/chosenSpan.ts'
import type { MonthPanels } from '#src/derive/service/monthPanels.ts'
import { serviceView } from '#src/derive/service/serviceView.ts'
import { language } from '#src/i18n/en/language.ts'
import { services } from '#src/i18n/en/services.ts'
import { monthTexts } from '#src/pages/services/monthTexts.ts'
import { LiveRegion } from '#src/ui/LiveRegion.tsx'
import { buildQuestion } from '#tests/derive/buildCatalogue.ts'
import { branchCubes, firstCubes, testBranch, testService } from '#tests/derive/serviceFixtures.ts'
import { type Cell, type CellOf, waits } from '#tests/endpoint/serviceDocuments.ts'

afterEach(cleanup)

const CATALOGUE = testService()
const QUESTION = buildQuestion({})

/** Half waited 5 min in Astana and 6:40 in Shymkent, but for the months that a test names. */
function cities(astana: Readonly<Record<string, Cell>>, shymkent: Readonly<Record<string, Cell>> = {}): MonthPanels {
  const cellOf: CellOf = ({ REF_AREA, TIME_PERIOD = '' }) =>
    REF_AREA === 'KZNS' ? (astana[TIME_PERIOD] ?? waits(300)) : (shymkent[TIME_PERIOD] ?? waits(400))
  return drawn(serviceView(CATALOGUE, chosenSpan(CATALOGUE, QUESTION), firstCubes(cellOf), QUESTION).panels)
}

/** A centre that takes bookings only from March 2025 on. */
function centre(cellOf: CellOf): MonthPanels {
  const code = 'astana-2'
  return drawn(branchView(CATALOGUE, testBranch(code), chosenSpan(CATALOGUE, QUESTION), branchCubes(code, cellOf), QUESTION).panels)
}

function drawn(panels: MonthPanels | null): MonthPanels {
  if (panels === null) throw new Error('expected panels, received null')
  return panels
}

function Months({ drawing }: { readonly drawing: MonthPanels }) {
  const speech = { language, words: services }
  return (
    <LiveRegion>
      <MonthTwin
        drawing={drawing}
        language={language}
        title="Waits"
        unit="Minutes"
        words={services}
        lines={{ median: 'Half', ninth: 'Nine in ten', norm: 'Norm', other: 'The other city' }}
        formatMinutes={(minutes) => `${minutes} min`}
        textsOf={(month) => monthTexts(month, 'waiting-times', speech)}
      />
    </LiveRegion>
  )
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').trim()
const readouts = () => [...document.querySelectorAll('.chart-readout')].map((each) => plain(each.textContent))
const chart = () => screen.getByRole('application')

/** Draws, goes into the drawing and presses keys; what is said after each. */
async function hear(drawing: MonthPanels, keys: readonly string[]): Promise<readonly string[]> {
  const user = userEvent.setup()
  render(<Months drawing={drawing} />)
  chart().focus()
  const said: string[] = []
  for (const key of keys) {
    const before = document.querySelector('[aria-live]')?.textContent
    await user.keyboard(`{${key}}`)
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).not.toBe(before))
    said.push(plain(document.querySelector('[aria-live]')?.textContent))
  }
  return said
}

describe('the cursor in the drawing of months', () => {
  test('says a month in full, then its neighbours, both ends and the other city', async () => {
    const said = await hear(cities({ '2024-02': waits(312) }), ['Home', 'ArrowRight', 'ArrowDown', 'End', 'ArrowUp', 'ArrowLeft'])
    const of = (place: string, period: string, median: string, ninth: string) =>
      `${place}, ${period}: half waited at most: ${median} min; nine in ten waited at most: ${ninth} min; called within the norm: 80.0%; 100 tickets`
    expect(said).toEqual([
      of('Astana', 'January 2024', '5.0', '10.0'),
      of('Astana', 'February 2024', '5.2', '10.4'),
      of('Shymkent', 'February 2024', '6.7', '13.3'),
      of('Shymkent', 'December 2025', '6.7', '13.3'),
      of('Astana', 'December 2025', '5.0', '10.0'),
      of('Astana', 'November 2025', '5.0', '10.0'),
    ])
  })

  test('stands in a month without figures and says why, never 0', async () => {
    const drawing = cities({ '2024-01': { N: 12 }, '2024-02': { N: 0 }, '2024-03': {} })
    expect(await hear(drawing, ['Home', 'ArrowRight', 'ArrowRight'])).toEqual([
      'Astana, January 2024: too few (12)',
      'Astana, February 2024: none',
      'Astana, March 2024: not known',
    ])
    expect(readouts()).toEqual([
      'Astana not known March 2024',
      'Shymkent6.7 min March 2024 · nine in ten waited at most: 13.3 min · called within the norm: 80.0% · 100 tickets',
    ])
    expect(document.querySelector('.chart-readout.first [data-mark]')?.getAttribute('data-mark')).toBe('not-published')
  })

  test('says in the first month of another regime that the months before are not alike, and names the regime from then on', async () => {
    const few: CellOf = ({ TIME_PERIOD }) => (TIME_PERIOD === '2025-05' ? { N: 3 } : waits(300))
    const said = await hear(centre(few), ['End', ...Array.from({ length: 10 }, () => 'ArrowLeft')])
    const [december, april, march, february] = [said[0], said[8], said[9], said[10]]
    expect(december).toMatch(/^Saryarqa, December 2025: .*; 100 tickets; by booking only since March 2025$/)
    expect(said[7]).toBe('Saryarqa, May 2025: too few (3); by booking only since March 2025')
    expect(april).toMatch(/; by booking only since March 2025$/)
    expect(march).toMatch(/; Not compared: takes visitors by booking only since March 2025, so months before and after are not alike\.$/)
    expect(february).toMatch(/; 100 tickets$/)
    expect(screen.getByText(/^Left and right arrows go from month to month, Home/)).toBeTruthy()
  })

  test('shows the month in both panels, and the last one with figures again after Escape and after leaving', async () => {
    const user = userEvent.setup()
    render(<Months drawing={cities({ '2025-12': { N: 4 } }, { '2024-01': { N: 7 } })} />)
    const last = readouts()
    expect(last.map((text) => /\w+ \d{4}/.exec(text)?.[0])).toEqual(['November 2025', 'December 2025'])
    chart().focus()
    await user.keyboard('{Home}')
    expect(readouts()[0]).toContain('January 2024')
    expect(readouts()[1]).toBe('Shymkent too few (7) January 2024')
    expect([...document.querySelectorAll('.chart-readout.active .chart-place')].map((each) => each.textContent)).toEqual(['Astana'])
    // The upright line in both panels; a ring where there is a value: the own of Astana, and it again behind Shymkent's months.
    expect(document.querySelectorAll('.chart-cursor line')).toHaveLength(2)
    expect([...document.querySelectorAll('.chart-cursor circle')].map((each) => each.getAttribute('class'))).toEqual(['own', 'other'])
    await user.keyboard('{Escape}')
    expect(readouts()).toEqual(last)
    await user.keyboard('{Home}')
    act(() => chart().blur())
    expect(readouts()).toEqual(last)
  })

  test('draws nine in ten of a month between months without figures as a point of its own', () => {
    render(<Months drawing={cities({ '2024-01': { N: 9 }, '2024-03': { N: 9 } })} />)
    // February is one of 23 steps from the left; 10 of at most 15 minutes on the scale lie a third from the top.
    const [point, ...others] = document.querySelectorAll('circle.upper')
    expect([point?.getAttribute('cx'), point?.getAttribute('cy'), others]).toEqual(['4.3%', '33.3%', []])
    expect(document.querySelectorAll('path.upper[d*=L]')).toHaveLength(2)
  })

  test('leaves other keys to the browser', async () => {
    const user = userEvent.setup()
    render(<Months drawing={cities({})} />)
    chart().focus()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{PageDown}')
    expect(document.querySelector('.chart-cursor')).toBeNull()
  })

  test('goes where a pointer is, by touch aloud and by passing over silently', async () => {
    const user = userEvent.setup()
    render(<Months drawing={cities({})} />)
    const [surface] = document.querySelectorAll('.chart-surface')
    if (surface === undefined) throw new Error('expected a surface')
    // 24 months from January 2024: a quarter of the way of 23 steps is nearest to the end of the sixth.
    surface.getBoundingClientRect = () => new DOMRect(100, 0, 400, 100)
    await user.pointer({ target: surface, coords: { clientX: 200, clientY: 5 } })
    expect(readouts()[1]).toContain('July 2024')
    expect(plain(document.querySelector('[aria-live]')?.textContent)).toBe('')
    await user.pointer([{ keys: '[TouchA]', target: surface, coords: { clientX: 500, clientY: 5 } }])
    await waitFor(() => expect(plain(document.querySelector('[aria-live]')?.textContent)).toMatch(/^Astana, December 2025: /))
  })

  test('is not offered by the prerendered page, whose panels name themselves, and is there after it is taken over', () => {
    const page = <Months drawing={cities({})} />
    const html = renderToString(page)
    expect(html).not.toMatch(/role="application"|tabindex|chart-surface/)
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = html
    expect([...container.querySelectorAll('[role=img]')].map((each) => each.getAttribute('aria-label'))).toEqual([
      'Demonstration data. Waits, Half, Astana, Minutes: 5 min in January 2024, 5 min in December 2025',
      'Demonstration data. Waits, Half, Shymkent, Minutes: 6.666666666666667 min in January 2024, 6.666666666666667 min in December 2025',
    ])
    render(page, { container, hydrate: true })
    expect(chart().getAttribute('aria-label')).toBe('Demonstration data. Chart: Waits, by month, Astana and Shymkent')
    expect(container.querySelectorAll('[aria-hidden=true] [role=img]')).toHaveLength(2)
  })
})
