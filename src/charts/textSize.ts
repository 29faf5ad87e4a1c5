import type { Scale } from '#src/derive/panel.ts'

/** Share of the root size that labels of a chart have: 13 px where the reader has changed nothing. */
const LABEL_SHARE = 0.8125

/** Mean width of a letter against the size of its type; Cyrillic runs wider than Latin. */
const LETTER_WIDTH = 0.62

/** Size of labels in pixels, in step with the reader's own text size. Browser only. */
export function textSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * LABEL_SHARE
}

/** About how wide a text is, on the safe side. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER_WIDTH
}

/** Room that the longest tick of a scale needs, on the safe side. */
export function tickWidth(scale: Scale, formatTick: (tick: number) => string, size: number): number {
  return Math.max(0, ...scale.ticks.map((tick) => textWidth(formatTick(tick), size)))
}
