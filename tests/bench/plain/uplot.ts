import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { cardHtml, type ChosenFigures, chosenFigures } from './drawCard.ts'
import type { PlainChoice } from './PlainCard.ts'
import { readPage } from './readPage.ts'

// uPlot as its own documentation would have it: one chart a panel, new data on a change, text around it as HTML.
const { data, cards, onChoice } = readPage(document)
const HEIGHT = 90
const first: PlainChoice = { from: 0, swapped: false }

function figuresOf(choice: PlainChoice): readonly ChosenFigures[] {
  return data.cards.map((card) => chosenFigures(card, data, choice))
}

function linesOf({ years, cities, country }: ChosenFigures, side: 0 | 1): uPlot.AlignedData {
  return [[...years], [...cities[side === 0 ? 1 : 0]], [...country], [...cities[side]]]
}

function chartIn(place: HTMLElement, figures: ChosenFigures, side: 0 | 1): uPlot {
  const options: uPlot.Options = {
    width: place.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: () => [figures.scale.min, figures.scale.max] } },
    axes: [{ show: false }, { show: false }],
    series: [
      {},
      { stroke: '#b6bcc4', width: 1.5, points: { show: false } },
      { stroke: '#666', width: 1.5, dash: [2, 3], points: { show: false } },
      { stroke: side === 0 ? '#0b62a8' : '#b4500f', width: 2, points: { show: false } },
    ],
  }
  return new uPlot(options, linesOf(figures, side), place)
}

/** The text around the panels, and each panel's place. */
function write(all: readonly ChosenFigures[]): readonly HTMLElement[] {
  cards.innerHTML = data.cards
    .map((card, at) => {
      const figures = all[at]
      return figures === undefined ? '' : cardHtml(card, figures, () => '<div class="panel-plot"></div>')
    })
    .join('')
  return [...cards.querySelectorAll<HTMLElement>('.panel-plot')]
}

let shown = figuresOf(first)
const charts = write(shown).map((place, at) => {
  const figures = shown[Math.floor(at / 2)]
  if (figures === undefined) throw new Error('expected figures for each panel')
  return chartIn(place, figures, at % 2 === 0 ? 0 : 1)
})

onChoice((choice) => {
  shown = figuresOf(choice)
  const places = write(shown)
  charts.forEach((chart, at) => {
    const figures = shown[Math.floor(at / 2)]
    if (figures === undefined) return
    const { min, max } = figures.scale
    places[at]?.append(chart.root)
    chart.batch(() => {
      chart.setData(linesOf(figures, at % 2 === 0 ? 0 : 1))
      chart.setScale('y', { min, max })
    })
  })
})
