import { COLOURS, type Colour } from './colours.ts'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './frame.ts'
import type { Mark, ShapeMark, TextMark } from './marks.ts'
import type { Typeface } from './typeface.ts'

/** A picture as SVG. Its letters are outlines, so that no machine's own fonts can change it. */
export function printPicture(marks: readonly Mark[], typeface: Typeface): string {
  const [width, height] = [PICTURE_WIDTH, PICTURE_HEIGHT]
  const parts = marks.map((mark) => (mark.kind === 'text' ? printText(mark, typeface) : printShape(mark)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${COLOURS.ground}" d="M0 0h${width}v${height}H0z"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** The left end of a text on its line. */
export function leftOf(mark: TextMark, typeface: Typeface): number {
  const width = typeface.width(mark.text, mark)
  return mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor]
}

function printText(mark: TextMark, typeface: Typeface): string {
  return `<path fill="${COLOURS[mark.colour]}" d="${typeface.outline(mark.text, mark, leftOf(mark, typeface), mark.y)}"/>`
}

function printShape({ path, fill, stroke, width, dash }: ShapeMark): string {
  const colour = (name: Colour | null) => (name === null ? 'none' : COLOURS[name])
  const line = stroke === null ? '' : ` stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash}"`
  return `<path fill="${colour(fill)}" stroke="${colour(stroke)}"${line}${dashes} d="${path}"/>`
}
