/** Light colours of ui/tokens.css, which a picture cannot read. */
export const COLOURS = {
  ground: '#f7f6f2',
  card: '#fffefb',
  sunken: '#eeece5',
  line: '#e3e0d8',
  ink: '#15191f',
  quiet: '#5b6470',
  first: '#0b5cad',
  second: '#bf4a12',
  ghost: '#c9c6bd',
  reference: '#7a7f87',
} as const

export type Colour = keyof typeof COLOURS
