/** Type of one size and weight. */
export interface Type {
  /** In pixels. */
  readonly size: number
  readonly strong: boolean
}

/** The letters that pictures are set in: how wide a text is, and its shapes. */
export interface Typeface {
  /** In pixels, kerning included. */
  readonly width: (text: string, type: Type) => number
  /** The outlines of a text as SVG path data, from a point on its baseline. */
  readonly outline: (text: string, type: Type, x: number, y: number) => string
}
