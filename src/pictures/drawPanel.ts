import { axisText } from '#src/charts/axisText.ts'
import { axisTicks } from '#src/charts/axisTicks.ts'
import { isolatedPoints, linePaths, type Place } from '#src/charts/linePaths.ts'
import { plotFrame } from '#src/charts/plotFrame.ts'
import { diamond } from '#src/charts/PointMarker.tsx'
import type { Line, Panel, Scale } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import { periodIndex, type Period } from '#src/model/period.ts'
import type { Colour } from './colours.ts'
import { area, circle, stroke, text, type Mark } from './marks.ts'
import type { Typeface } from './typeface.ts'

export interface PanelRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the plot; the periods stand below it. */
  readonly height: number
  readonly textSize: number
  /** A wide panel has all its ticks beside the plot, a narrow one the least and the greatest over it. */
  readonly wide: boolean
}

export interface DrawnPanel {
  readonly panel: Panel
  readonly scale: Scale
  readonly periods: readonly Period[]
  /** Hatched behind, so that no picture of demonstration data passes for published figures. */
  readonly demonstration: boolean
}

/** Room between a tick and the plot, and for the half of a marker that reaches over its end. */
const GAP = 10

/** One city's panel, as on a card: its line in colour, the other city quiet, the country dotted. */
export function drawPanel(drawn: DrawnPanel, room: PanelRoom, language: Language, typeface: Typeface): readonly Mark[] {
  const { panel, scale, periods } = drawn
  const type = { size: room.textSize, strong: false }
  const ticks = room.wide ? axisTicks(scale) : [...new Set([scale.min, scale.max])]
  const labels = ticks.map(axisText(language, scale))
  const beside = Math.max(...labels.map((label) => typeface.width(label, type))) + GAP
  const left = room.wide ? room.x + beside : room.x
  const right = room.x + room.width - GAP
  const frame = plotFrame(periods, scale)
  const across = (x: number) => left + frame.across(x) * (right - left)
  const down = (value: number) => room.y + frame.down(value) * room.height
  const lower = room.y + room.height
  const at: Place = ({ x, value }) => [across(x), down(value)]
  return [
    ...(drawn.demonstration ? [stroke(hatch(left, room.y, right - left, room.height), 'line', 2)] : []),
    stroke(ticks.map((tick) => `M${left} ${round(down(tick))}H${right}`).join(''), 'line', 2),
    ...labels.map((label, index) => {
      const y = down(ticks[index] ?? 0)
      return room.wide
        ? text(label, { x: left - GAP, y: y + type.size * 0.36 }, type.size, 'quiet', { anchor: 'end' })
        : text(label, { x: left, y: y - type.size * 0.25 }, type.size * 0.9, 'quiet')
    }),
    ...quietLine(panel.ghost, 'ghost', at),
    ...(panel.reference === null ? [] : quietLine(panel.reference, 'reference', at)),
    ...lineMarks(panel.own, panel.side, at),
    ...(panel.breaks.length === 0
      ? []
      : [stroke(panel.breaks.map((period) => `M${round(across(periodIndex(period) - 0.5))} ${lower - 12}v24`).join(''), 'quiet', 2)]),
    ...ownMarkers(panel, at),
    ...spanTexts(periods, { left, right, y: lower + type.size * 1.35 }, type.size, language),
  ]
}

const WIDTHS: Readonly<Record<'first' | 'second' | 'ghost' | 'reference', number>> = { first: 4, second: 4, ghost: 3, reference: 3 }

function lineMarks(line: Line, colour: keyof typeof WIDTHS, at: Place): readonly Mark[] {
  const { solid, dashed } = linePaths(line, at)
  const width = WIDTHS[colour]
  return [
    ...(solid === '' ? [] : [stroke(solid, colour, width, colour === 'reference' ? '1 7' : null)]),
    ...(dashed === '' ? [] : [stroke(dashed, colour, width, '8 8')]),
  ]
}

function quietLine(line: Line, colour: 'ghost' | 'reference', at: Place): readonly Mark[] {
  const dots = isolatedPoints(line).map((point) => {
    const [x, y] = at(point)
    return marker(circle(round(x), round(y), 4), colour, point.provisional)
  })
  return [...lineMarks(line, colour, at), ...dots]
}

/** Markers of the own line: isolated points, provisional ones and, larger, the last. */
function ownMarkers({ own, side }: Panel, at: Place): readonly Mark[] {
  const last = own.runs.at(-1)?.at(-1)
  const marked = own.runs.flatMap((run) => run.filter((point) => run.length === 1 || point.provisional || point === last))
  return marked.map((point) => {
    const [x, y] = at(point)
    const radius = point === last ? 8 : 5
    const shape = side === 'first' ? circle(round(x), round(y), radius) : diamond(round(x), round(y), radius * 1.25)
    return marker(shape, side, point.provisional)
  })
}

function marker(path: string, colour: Colour, open: boolean): Mark {
  return open ? { ...area(path, 'ground'), stroke: colour, width: 3 } : area(path, colour)
}

function spanTexts(
  periods: readonly Period[],
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  size: number,
  language: Language,
): readonly Mark[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  if (first === last) return [text(language.period(first), { x: (left + right) / 2, y }, size, 'quiet', { anchor: 'middle' })]
  return [
    text(language.period(first), { x: left, y }, size, 'quiet'),
    text(language.period(last), { x: right, y }, size, 'quiet', { anchor: 'end' }),
  ]
}

/** Slanting lines across a plot. */
function hatch(left: number, top: number, width: number, height: number): string {
  const lines: string[] = []
  for (let start = 16; start < width + height; start += 16) {
    const [x1, y1] = [Math.max(0, start - height), Math.min(height, start)]
    const [x2, y2] = [Math.min(width, start), Math.max(0, start - width)]
    lines.push(`M${left + x1} ${top + y1}L${left + x2} ${top + y2}`)
  }
  return lines.join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
