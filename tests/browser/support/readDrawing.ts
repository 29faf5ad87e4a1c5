import type { Locator, Page } from '@playwright/test'

/** A point of a drawing, carried back to the calendar and the unit by the labels of its own axes. */
export interface DrawnPoint {
  readonly year: number
  readonly value: number
}

/** What is drawn of one place. */
export interface DrawnPlace {
  /** Strokes without lifting the pen. */
  readonly strokes: readonly (readonly DrawnPoint[])[]
  readonly markers: readonly (DrawnPoint & { readonly open: boolean })[]
}

export type DrawnPanel = Readonly<Record<string, DrawnPlace>>

type Pair = readonly [number, number]

/** Line through two ticks: from a position in the drawing to what its labels say. */
function through(first: Pair, second: Pair): (position: number) => number {
  const slope = (second[1] - first[1]) / (second[0] - first[0])
  return (position) => first[1] + (position - first[0]) * slope
}

/** Positions of a path of M and L, one list a stroke. */
function strokesIn(path: string): readonly (readonly Pair[])[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .replace(/z$/i, '')
        .split('L')
        .map((pair): Pair => {
          const [x = '', y = ''] = pair.trim().split(/[ ,]+/)
          return [Number(x), Number(y)]
        }),
    )
}

const WORDS = new Map([
  ['', 1],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The number on a tick of an English axis: `1.5 million`. */
function tickValue(text: string): number {
  const [number = '', word = ''] = text.replace('\u2212', '-').replaceAll(',', '').split(/[\s\u00a0]/)
  return Number(number) * (WORDS.get(word) ?? Number.NaN)
}

function between(ticks: readonly Pair[]): (position: number) => number {
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) throw new Error('drawing: expected ticks on the axis, found none')
  return through(first, last)
}

const BOX = { width: 150, height: 64 }

/** A small panel of an English card: `own`, `ghost` and `reference`. */
export async function readSmallPanel(panel: Locator): Promise<DrawnPanel> {
  const raw = await panel.evaluate((element) => {
    const all = (selector: string) => [...element.querySelectorAll(selector)]
    const manners = ['own', 'ghost', 'reference'] as const
    return {
      ticks: all('.panel-ticks span').map((tick) => tick.textContent ?? ''),
      span: all('.panel-span span').map((period) => Number(period.textContent)),
      places: manners.map((manner) => ({
        manner,
        paths: all(`path.${manner}:not(.mark)`).map((path) => path.getAttribute('d') ?? ''),
        markers: all(`.${manner}.mark`).map((mark) => ({
          x: mark.getAttribute('cx') ?? mark.parentElement?.getAttribute('x') ?? '',
          y: mark.getAttribute('cy') ?? mark.parentElement?.getAttribute('y') ?? '',
          open: mark.classList.contains('open'),
        })),
      })),
    }
  })
  const [first = 0, last = first] = raw.span
  const year = through([0, first], [1, last])
  const value = through([0, tickValue(raw.ticks[0] ?? '')], [1, tickValue(raw.ticks.at(-1) ?? '')])
  return Object.fromEntries(
    raw.places.map(({ manner, paths, markers }) => [
      manner,
      {
        strokes: paths
          .flatMap(strokesIn)
          .map((stroke) => stroke.map(([x, y]) => ({ year: year(x / BOX.width), value: value(y / BOX.height) }))),
        markers: markers.map(({ x, y, open }) => ({
          year: first === last ? first : year(Number.parseFloat(x) / 100),
          value: value(Number.parseFloat(y) / 100),
          open,
        })),
      },
    ]),
  )
}

/** The panels of the large chart of an English page, left to right: `first`, `second`, `ghost` and `reference`. */
export async function readLargePanels(page: Page): Promise<readonly DrawnPanel[]> {
  await page.locator('.chart-box .recharts-yAxis-tick-labels text').first().waitFor()
  const raw = await page.locator('.chart-box').evaluateAll((boxes) =>
    boxes.map((box) => {
      const all = (selector: string) => [...box.querySelectorAll(selector)]
      const label = (tick: Element, axis: 'x' | 'y') => [Number(tick.getAttribute(axis)), tick.textContent ?? ''] as const
      const manners = ['first', 'second', 'ghost', 'reference'] as const
      return {
        xTicks: all('.recharts-xAxis-tick-labels text').map((tick) => label(tick, 'x')),
        yTicks: all('.recharts-yAxis-tick-labels text').map((tick) => label(tick, 'y')),
        places: manners.map((manner) => ({
          manner,
          paths: all(`.line-${manner}`).map((path) => path.getAttribute('d') ?? ''),
          markers: all('.chart-markers > *')
            .filter((mark) => [mark.getAttribute('fill'), mark.getAttribute('stroke')].includes(`var(--${manner})`))
            .map((mark) => ({
              centre: [mark.getAttribute('cx'), mark.getAttribute('cy')],
              path: mark.getAttribute('d') ?? '',
              open: mark.getAttribute('fill') === 'var(--card)',
            })),
        })),
      }
    }),
  )
  return raw.map(({ xTicks, yTicks, places }) => {
    const year = between(xTicks.map(([x, text]) => [x, Number(text)]))
    const value = between(yTicks.map(([y, text]) => [y, tickValue(text)]))
    const pointAt = ([x, y]: Pair): DrawnPoint => ({ year: year(x), value: value(y) })
    return Object.fromEntries(
      places.map(({ manner, paths, markers }) => [
        manner,
        {
          strokes: paths.flatMap(strokesIn).map((stroke) => stroke.map(pointAt)),
          markers: markers.map(({ centre: [x, y], path, open }) => ({
            ...pointAt(x === null || x === undefined ? middleOf(path) : [Number(x), Number(y)]),
            open,
          })),
        },
      ]),
    )
  })
}

/** The middle of a diamond. */
function middleOf(path: string): Pair {
  const corners = strokesIn(path)[0] ?? []
  const mean = (numbers: readonly number[]) => (Math.min(...numbers) + Math.max(...numbers)) / 2
  return [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))]
}

/** Years of each stroke that joins two points at least, in order: `[[2010, 2011], [2013, 2014]]`. */
export function joinedYears({ strokes }: DrawnPlace): readonly (readonly number[])[] {
  return strokes
    .map((stroke) => [...new Set(stroke.map(({ year }) => Math.round(year * 10) / 10))])
    .filter((years) => years.length > 1)
    .map((years) => years.filter((year) => Number.isInteger(year)))
    .toSorted((left, right) => (left[0] ?? 0) - (right[0] ?? 0))
}

/** Years of the markers, in order. */
export function markedYears({ markers }: DrawnPlace): readonly number[] {
  return markers.map(({ year }) => Math.round(year)).toSorted((left, right) => left - right)
}
