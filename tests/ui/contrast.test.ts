import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TOKENS = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

type Colours = Readonly<Record<string, string>>

/** Six-digit colours by name of the first block that follows a selector. */
function coloursAfter(selector: string): Colours {
  const start = TOKENS.indexOf(selector)
  const block = TOKENS.slice(start, TOKENS.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([a-z]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}

const LIGHT = coloursAfter(':root {')
const DARK = coloursAfter(":root[data-theme='dark']")
const DARK_BY_MACHINE = coloursAfter(":root:not([data-theme='light'])")

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2: 21 for black on white. */
function contrast(colours: Colours, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map((name) => luminance(colours[name] ?? '')).toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['ground', 'card']
const TEXT = ['ink', 'quiet', 'first', 'second', 'better', 'worse']
/** What a drawing or a control is known by: 1.4.11 of WCAG. Lines of a grid and ghosts say nothing by themselves. */
const GRAPHICS = ['first', 'second', 'reference', 'edge', 'focus']

test('the measure itself is right: black on white is 21, grey #777777 on white 4.48', () => {
  expect(contrast({ ink: '#000000', card: '#ffffff' }, 'ink', 'card')).toBeCloseTo(21, 5)
  expect(contrast({ ink: '#777777', card: '#ffffff' }, 'ink', 'card')).toBeCloseTo(4.48, 2)
})

test('dark by choice and dark by machine are the same colours', () => {
  expect(DARK_BY_MACHINE).toEqual(DARK)
  expect(Object.keys(DARK).toSorted()).toEqual(Object.keys(LIGHT).toSorted())
})

// axe cannot tell the ground of text in a drawing or in a select, so the colours themselves are held.
describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, colours) => {
  test.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])))('text in %s is read on %s', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(GRAPHICS.flatMap((part) => GROUNDS.map((ground) => [part, ground])))('%s is seen on %s', (part, ground) => {
    expect(contrast(colours, part, ground)).toBeGreaterThanOrEqual(3)
  })
})
