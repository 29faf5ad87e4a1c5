import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SmallPanel } from '#src/charts/SmallPanel.tsx'
import { SmallTwin } from '#src/charts/SmallTwin.tsx'
import { language as english } from '#src/i18n/en/language.ts'
import type { Panel, Point, Scale } from '#src/derive/panel.ts'
import { period } from '../derive/buildCatalogue.ts'
import { area, indicator, line, panel, point, scale, twin, yearsBetween } from './twinFixtures.ts'

function draw(drawn: Panel, range: readonly [number, number], drawnScale: Scale): string {
  return renderToStaticMarkup(
    <SmallPanel
      panel={drawn}
      scale={drawnScale}
      periods={yearsBetween(...range)}
      label="Maternal mortality in Astana"
      formatTick={String}
      formatPeriod={String}
    />,
  )
}

/** Path data of the element with exactly this class. */
function pathOf(markup: string, className: string): string {
  return new RegExp(`<path class="${className}" d="([^"]*)"`).exec(markup)?.[1] ?? ''
}

describe('SmallPanel', () => {
  test('is one image with the given name', () => {
    const markup = draw(panel(), [2020, 2021], scale(0, 20))
    expect(markup).toMatch(/^<div class="panel first" role="img" aria-label="Maternal mortality in Astana">/)
    expect(markup.match(/role=|aria-label=/g)).toHaveLength(2)
  })

  test('a gap opens the path', () => {
    const own = line('Astana', [point(2010, 20), point(2011, 10)], [point(2013, 10), point(2014, 0)])
    const markup = draw(panel({ own }), [2010, 2014], scale(0, 20))
    expect(pathOf(markup, 'own')).toBe('M0 0L37.5 32M112.5 32L150 64')
  })

  test('targets go from edge to edge at their value, dashed by their class; events stand on poles at their date', () => {
    const place = area('Astana')
    const target = { area: place.code, value: 5, by: period('2030'), source: { name: 'The plan', url: 'https://plan.example/' } }
    const event = { code: 'a', area: place.code, date: '2020-07', text: 'A', url: 'https://event.example/', indicators: [] }
    const markup = draw(panel({ targets: [target], events: [{ event, place, x: 2020.5, number: 1 }] }), [2020, 2021], scale(0, 20))
    // A quarter of the height of 64 from the ground, half of the width of 150.
    expect(pathOf(markup, 'target')).toBe('M0 48h150')
    expect(pathOf(markup, 'event')).toBe('M75 0v64')
    expect(markup).toContain('<svg x="50%"><path class="flag"')
    expect(draw(panel(), [2020, 2021], scale(0, 20))).not.toMatch(/class="(?:target|event|flag)"/)
  })

  test('an isolated year is a marker and no path', () => {
    const own = line('Astana', [point(2012, 5)])
    const markup = draw(panel({ own, breaks: [] }), [2010, 2014], scale(0, 10))
    expect(pathOf(markup, 'own')).toBe('')
    expect(markup).toContain('<circle class="own mark" cx="50%" cy="50%"')
  })

  test('isolated years of the ghost and of the country are visible too', () => {
    const drawn = panel({ ghost: line('Shymkent', [point(2010, 0)]), reference: line('Kazakhstan', [point(2014, 10)]) })
    const markup = draw(drawn, [2010, 2014], scale(0, 10))
    expect(markup).toContain('<circle class="ghost mark" cx="0%" cy="100%"')
    expect(markup).toContain('<circle class="reference mark" cx="100%" cy="0%"')
  })

  test('a true zero lies on the axis line', () => {
    const own = line('Shymkent', [point(2022, 16), point(2023, 0)])
    const markup = draw(panel({ side: 'second', own }), [2022, 2023], scale(0, 10, 20))
    expect(pathOf(markup, 'grid')).toContain('M0 64h150')
    expect(pathOf(markup, 'own')).toMatch(/L150 64$/)
    expect(markup).toContain('<svg x="100%" y="100%"><path class="own mark"')
  })

  test('a break is never joined and has a stroke between the two values', () => {
    const own = line('Astana', [point(2020, 10), point(2021, 10)], [point(2022, 20), point(2023, 20)])
    const markup = draw(panel({ own, breaks: [period('2022')] }), [2020, 2023], scale(0, 20))
    expect(pathOf(markup, 'own')).toBe('M0 32L50 32M100 0L150 0')
    expect(pathOf(markup, 'break')).toMatch(/^M75 /)
  })

  test('a provisional value has an open marker and a dashed segment towards it', () => {
    const own = line('Astana', [point(2021, 0), point(2022, 10), point(2023, 20, { provisional: true })])
    const markup = draw(panel({ own }), [2021, 2023], scale(0, 20))
    expect(pathOf(markup, 'own')).toBe('M0 64L75 32')
    expect(pathOf(markup, 'own provisional')).toBe('M75 32L150 0')
    expect(markup).toContain('class="own mark open"')
  })

  test('the left city ends in a circle, the right one in a diamond', () => {
    expect(draw(panel(), [2020, 2021], scale(0, 20))).toContain('<circle')
    expect(draw(panel({ side: 'second' }), [2020, 2021], scale(0, 20))).not.toContain('<circle')
  })

  test('two panels on one scale draw one value at one height', () => {
    const first = panel({ ghost: line('Shymkent', [point(2020, 20), point(2021, 5)]) })
    const markup = renderToStaticMarkup(
      <SmallTwin twin={twin(first, [2020, 2021], scale(0, 20))} indicator={indicator()} language={english} />,
    )
    expect(markup.match(/d="M0 32L150 0"/g)).toHaveLength(2)
    expect(markup.match(/d="M0 0L150 48"/g)).toHaveLength(2)
  })

  test('a panel of thirty years costs less than 2.2 kB before compression', () => {
    const run = yearsBetween(1995, 2024).map((at, index) => point(at, 10 + (index % 7) * 3.3))
    const drawn = panel({ own: line('Astana', run), ghost: line('Shymkent', run), reference: line('Kazakhstan', run) })
    expect(draw(drawn, [1995, 2024], scale(0, 10, 20, 30)).length).toBeLessThan(2200)
  })
})

const someValue = fc.double({ noNaN: true, noDefaultInfinity: true })
const somePoint = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), value: someValue, provisional: fc.boolean() })
  .map(({ year, value, provisional }): Point => point(year, value, { provisional }))
/** A place has one value a year; runs of three stand for any cut. */
const someLine = fc
  .uniqueArray(somePoint, { selector: (one) => one.x, maxLength: 12 })
  .map((points) => points.toSorted((left, right) => left.x - right.x))
  .map((points) => line('Astana', ...[0, 3, 6, 9].map((start) => points.slice(start, start + 3))))
const someScale = fc
  .uniqueArray(someValue, { minLength: 1, maxLength: 9 })
  .map((ticks) => scale(...ticks.toSorted((left, right) => left - right)))

describe('SmallPanel, whatever the view model', () => {
  test('no NaN, no infinity and no style attribute is ever written', () => {
    const anyPanel = fc.record({
      own: someLine,
      ghost: someLine,
      reference: fc.option(someLine),
      side: fc.constantFrom<'first' | 'second'>('first', 'second'),
      first: fc.integer({ min: 1990, max: 2030 }),
      length: fc.integer({ min: 0, max: 30 }),
      anyScale: someScale,
    })
    fc.assert(
      fc.property(anyPanel, ({ own, ghost, reference, side, first, length, anyScale }) => {
        const breaks = own.runs.slice(1).flatMap((run) => run.slice(0, 1).map((one) => one.period))
        const markup = draw(panel({ own, ghost, reference, side, breaks }), [first, first + length], anyScale)
        const drawing = markup.replace(/<span>[^<]*<\/span>/g, '')
        expect(drawing).not.toMatch(/NaN|Infinity|undefined|style/)
      }),
    )
  })
})
