import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLOURS } from '#src/pictures/colours.ts'
import { fitText, wrapText } from '#src/pictures/fitText.ts'
import type { Typeface } from '#src/pictures/typeface.ts'

/** Every letter as wide as its size. */
const square: Typeface = { width: (text, { size }) => text.length * size, outline: () => '' }

describe('lines of text', () => {
  test.each([
    ['end between words', 'one two three', 70, ['one two', 'three']],
    ['never end within a word that is too long', 'extraordinary day', 50, ['extraordinary', 'day']],
    ['never end at a no-break space', 'of 1\u00a0000 births', 70, ['of', '1\u00a0000', 'births']],
  ])('%s', (_reason, text, width, lines) => {
    expect(wrapText(text, width, { size: 10, strong: false }, square)).toEqual(lines)
  })

  test('take the largest size that fits', () => {
    expect(fitText('one two', { width: 60, lines: 1, sizes: [10, 9, 8, 7] }, square)).toEqual({ lines: ['one two'], size: 8 })
  })

  test('end after a whole word where no size fits', () => {
    const room = { width: 70, lines: 2, sizes: [10] } as const
    expect(fitText('one two three four', room, square).lines).toEqual(['one two', 'three…'])
  })

  test('become smaller where one word is wider than the room', () => {
    expect(fitText('extraordinary', { width: 65, lines: 1, sizes: [10] }, square)).toEqual({ lines: ['extraordinary'], size: 5 })
  })
})

test('the colours are the light ones of the site', () => {
  const light = /:root \{([^}]*)\}/.exec(readFileSync('src/ui/tokens.css', 'utf8'))?.[1] ?? ''
  for (const [name, colour] of Object.entries(COLOURS)) expect(light).toContain(`--${name}: ${colour};`)
})
