import type { Colour } from './colours.ts'
import type { Type } from './typeface.ts'

export interface TextMark extends Type {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly colour: Colour
}

export interface ShapeMark {
  readonly kind: 'shape'
  /** SVG path data. */
  readonly path: string
  readonly fill: Colour | null
  readonly stroke: Colour | null
  readonly width: number
  readonly dash: string | null
}

/** One thing of a picture; later ones lie over earlier ones. */
export type Mark = TextMark | ShapeMark

/** A text that starts on a point; `more` for another anchor or a strong weight. */
export function text(
  words: string,
  at: { readonly x: number; readonly y: number },
  size: number,
  colour: Colour,
  more: Partial<Pick<TextMark, 'anchor' | 'strong'>> = {},
): TextMark {
  return { kind: 'text', text: words, ...at, size, colour, strong: false, anchor: 'start', ...more }
}

/** A filled shape. */
export function area(path: string, fill: Colour): ShapeMark {
  return { kind: 'shape', path, fill, stroke: null, width: 0, dash: null }
}

/** A drawn line, dashed where `dash` says how. */
export function stroke(path: string, colour: Colour, width: number, dash: string | null = null): ShapeMark {
  return { kind: 'shape', path, fill: null, stroke: colour, width, dash }
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

/** A rectangle whose corners are rounded. */
export function plate(x: number, y: number, width: number, height: number, radius: number): string {
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * radius, height - 2 * radius]
  const right = `${arc(radius, radius)}v${down}${arc(-radius, radius)}`
  return `M${x + radius} ${y}h${across}${right}h${-across}${arc(-radius, -radius)}v${-down}${arc(radius, -radius)}z`
}

export function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}
