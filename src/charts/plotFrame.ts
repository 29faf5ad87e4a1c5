import type { Point, Scale } from '#src/derive/panel.ts'
import { periodIndex, type Period } from '#src/model/period.ts'

/** Width and height of the box that small panels are drawn in; the box is stretched to the space there is. */
export const FRAME_WIDTH = 150
export const FRAME_HEIGHT = 64

/** Where a period and a value lie in the frame, as shares from 0 (left, top) to 1 (right, bottom). */
export interface PlotFrame {
  readonly across: (x: number) => number
  readonly down: (value: number) => number
}

/** Frames away from the frame, from where on it does not matter how far: numbers that a drawing can hold. */
const FARTHEST = 1000

/**
 * Share of the way from `low` to `high`; the middle where the way is too short to be measured.
 * In halves, so that the widest span does not overflow.
 */
function shareBetween(value: number, low: number, high: number): number {
  const share = (value / 2 - low / 2) / (high / 2 - low / 2)
  return Number.isFinite(share) ? Math.min(Math.max(share, -FARTHEST), FARTHEST) : 0.5
}

/** The frame of a panel: periods from the first to the last, values from the scale's least (bottom) to its greatest (top). */
export function plotFrame(periods: readonly Period[], scale: Scale): PlotFrame {
  const [first, last] = [periods[0], periods.at(-1)]
  const start = first === undefined ? 0 : periodIndex(first)
  const end = last === undefined ? 0 : periodIndex(last)
  return {
    across: (x) => shareBetween(x, start, end),
    down: (value) => 1 - shareBetween(value, scale.min, scale.max),
  }
}

/** Where a point lies in the box. */
export function inFrame({ across, down }: PlotFrame) {
  return ({ x, value }: Point) => [across(x) * FRAME_WIDTH, down(value) * FRAME_HEIGHT] as const
}

/** A number with one decimal at most, as short as it can be written: `7.3`, `.5`, `-.5`, `12`. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.')
}

/** A share as a percentage for SVG attributes: 0.333 is `33.3%`. */
export function percent(share: number): string {
  return `${shortNumber(share * 100)}%`
}
