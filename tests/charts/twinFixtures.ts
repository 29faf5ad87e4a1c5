import type { Line, Panel, Point, Run, Scale, TwinPanels } from '#src/derive/panel.ts'
import type { Area, AreaCode } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { periodIndex, periodsBetween, type Period } from '#src/model/period.ts'
import { buildIndicator, indicatorCode, period } from '../derive/buildCatalogue.ts'

export function area(name: string): Area {
  return {
    code: name as AreaCode,
    id: name.toLowerCase(),
    aliases: [],
    kind: name === 'Kazakhstan' ? 'country' : 'city',
    name,
    forms: { in: `in ${name}`, of: `${name}'s` },
    validFrom: null,
  }
}

export function point(year: number | string, value: number, over: Partial<Point> = {}): Point {
  const at = period(String(year))
  return { period: at, x: periodIndex(at), value, count: null, provisional: false, interval: null, ...over }
}

export function line(name: string, ...runs: readonly Run[]): Line {
  return { area: area(name), runs }
}

export function scale(...ticks: readonly number[]): Scale {
  return { min: Math.min(...ticks), max: Math.max(...ticks), ticks }
}

export function panel(over: Partial<Panel> = {}): Panel {
  return {
    side: 'first',
    own: line('Astana', [point(2020, 10), point(2021, 20)]),
    ghost: line('Shymkent'),
    reference: null,
    gaps: [],
    breaks: [],
    startsAt: null,
    targets: [],
    events: [],
    ...over,
  }
}

/** Two panels of the same two lines, the second mirrored. */
export function twin(first: Panel, range: readonly [number, number], shared: Scale): TwinPanels {
  return {
    panels: [first, { ...first, side: 'second', own: first.ghost, ghost: first.own }],
    periods: yearsBetween(...range),
    scales: [shared, shared],
  }
}

export function yearsBetween(first: number, last: number): readonly Period[] {
  return periodsBetween(period(String(first)), period(String(last)))
}

/** Maternal mortality, as far as a chart asks. */
export function indicator(over: Partial<Indicator> = {}): Indicator {
  return buildIndicator({
    code: indicatorCode('maternal-mortality'),
    kind: 'events',
    direction: 'lower',
    method: 'ratio',
    multiplier: 100_000,
    name: 'Maternal mortality',
    unit: 'deaths per 100,000 live births',
    sdg: '3.1.1',
    eventForms: ['death', 'deaths'],
    ...over,
  })
}
