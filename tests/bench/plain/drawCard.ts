import type { PlainCard, PlainChoice, PlainData, Values } from './PlainCard.ts'

const WIDTH = 200
const HEIGHT = 100
const STEPS = [1, 2, 5, 10]

interface Scale {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The part of a card's figures that a choice asks for. */
export interface ChosenFigures {
  readonly years: readonly number[]
  readonly cities: readonly [Values, Values]
  readonly names: readonly [string, string]
  readonly country: Values
  readonly scale: Scale
}

/** Round ends and steps that hold all values. */
function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(0, ...values), Math.max(...values, 1e-9)]
  const rough = (high - low) / 3
  const unit = 10 ** Math.floor(Math.log10(rough))
  const step = unit * (STEPS.find((each) => each * unit >= rough) ?? 10)
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step, step }
}

/** Figures of the chosen years, from the first to the last with any value. */
export function chosenFigures(card: PlainCard, data: PlainData, { from, swapped }: PlainChoice): ChosenFigures {
  const lines = [...card.cities, card.country]
  const hasValue = (year: number, at: number) => year >= from && lines.some((line) => line[at] !== null)
  const start = data.years.findIndex(hasValue)
  const end = data.years.findLastIndex(hasValue) + 1
  const cut = (values: Values) => (start < 0 ? [] : values.slice(start, end))
  const cities: [Values, Values] = [cut(card.cities[swapped ? 1 : 0]), cut(card.cities[swapped ? 0 : 1])]
  const country = cut(card.country)
  const values = [...cities, country].flatMap((line) => line.filter((value) => value !== null))
  return {
    years: start < 0 ? [] : data.years.slice(start, end),
    cities,
    names: [data.cities[swapped ? 1 : 0], data.cities[swapped ? 0 : 1]],
    country,
    scale: scaleOf(values),
  }
}

function across(at: number, count: number): number {
  return count < 2 ? WIDTH / 2 : Math.round((at / (count - 1)) * WIDTH * 10) / 10
}

function down(value: number, { min, max }: Scale): number {
  return Math.round(((max - value) / (max - min)) * HEIGHT * 10) / 10
}

function pathOf(values: Values, scale: Scale): string {
  let isOpen = false
  return values
    .map((value, at) => {
      if (value === null) {
        isOpen = false
        return ''
      }
      const command = isOpen ? 'L' : 'M'
      isOpen = true
      return `${command}${across(at, values.length)} ${down(value, scale)}`
    })
    .join('')
}

function ticksOf({ min, max, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => min + at * step)
}

/** One panel; `drawing` stands in the place of the lines. */
function panelHtml(figures: ChosenFigures, side: 0 | 1, drawing: string): string {
  const { years, scale, names } = figures
  const ticks = ticksOf(scale).toReversed().map((tick) => `<span>${Number(tick.toPrecision(6))}</span>`)
  return (
    `<div class="panel ${side === 0 ? 'first' : 'second'}" role="img" aria-label="${names[side]}">` +
    `<div class="panel-ticks">${ticks.join('')}</div>${drawing}` +
    `<div class="panel-span"><span>${years[0] ?? ''}</span><span>${years.at(-1) ?? ''}</span></div></div>`
  )
}

/** The lines of a panel as SVG. */
export function linesHtml({ cities, country, scale }: ChosenFigures, side: 0 | 1): string {
  const own = cities[side]
  const last = own.findLastIndex((value) => value !== null)
  const value = own[last] ?? null
  const grid = ticksOf(scale).map((tick) => `M0 ${down(tick, scale)}h${WIDTH}`).join('')
  const marker = value === null ? '' : `<circle class="own mark" cx="${across(last, own.length)}" cy="${down(value, scale)}" r="3"/>`
  return (
    `<svg class="panel-plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><path class="grid" d="${grid}"/>` +
    `<path class="ghost" d="${pathOf(cities[side === 0 ? 1 : 0], scale)}"/><path class="reference" d="${pathOf(country, scale)}"/>` +
    `<path class="own" d="${pathOf(own, scale)}"/>${marker}</svg>`
  )
}

function headlineHtml(card: PlainCard, figures: ChosenFigures, side: 0 | 1): string {
  const values = figures.cities[side]
  const last = values.findLastIndex((value) => value !== null)
  const text = values[last]?.toFixed(card.decimals) ?? '–'
  return `<p>${figures.names[side]} <b>${text}</b> ${figures.years[last] ?? ''}</p>`
}

/** A card; `drawing` gives what stands in its two panels. */
export function cardHtml(card: PlainCard, figures: ChosenFigures, drawing: (side: 0 | 1) => string): string {
  return (
    `<article class="card"><h3>${card.name}</h3><p class="unit">${card.unit}</p>` +
    `<div class="headlines">${headlineHtml(card, figures, 0)}${headlineHtml(card, figures, 1)}</div>` +
    `<div class="twin">${panelHtml(figures, 0, drawing(0))}${panelHtml(figures, 1, drawing(1))}</div>` +
    `<p class="source">${card.body}</p></article>`
  )
}

/** All cards with their lines drawn as SVG. */
export function drawnCards(data: PlainData, choice: PlainChoice): string {
  return data.cards
    .map((card) => {
      const figures = chosenFigures(card, data, choice)
      return cardHtml(card, figures, (side) => linesHtml(figures, side))
    })
    .join('')
}
