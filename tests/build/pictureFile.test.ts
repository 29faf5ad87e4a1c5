import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadTypeface } from '#src/build/loadTypeface.ts'
import { pictureBytes, pictureName } from '#src/build/pictureFile.ts'
import { text } from '#src/pictures/marks.ts'
import { printPicture } from '#src/pictures/printPicture.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const MARKS = [text('Нәресте өлім-жітімі: 4,39', { x: 56, y: 200 }, 54, 'ink', { strong: true })]

test('a picture has the same bytes each time, drawn anew or out of the cache, and the size that messengers expect', async () => {
  const folder = temporaryFolder({})
  const [svg, again] = [printPicture(MARKS, loadTypeface('.')), printPicture(MARKS, loadTypeface('.'))]
  expect(again).toBe(svg)
  const drawn = await pictureBytes(svg, join(folder, 'one'))
  const anew = await pictureBytes(svg, join(folder, 'two'))
  const cached = await pictureBytes(svg, join(folder, 'one'))
  expect(Buffer.compare(drawn, anew)).toBe(0)
  expect(Buffer.compare(drawn, cached)).toBe(0)
  const header = Buffer.from(drawn)
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630])
  expect(pictureName('kk/infant-mortality/', drawn)).toMatch(/^assets\/kk-infant-mortality-[0-9a-f]{12}\.png$/)
  expect(pictureName('kk/', drawn)).toMatch(/^assets\/kk-[0-9a-f]{12}\.png$/)
})

test('the typeface is as wide as the letters it draws, heavier ones wider, and names what it lacks', async () => {
  const typeface = loadTypeface('.')
  const [regular, strong] = [{ size: 100, strong: false }, { size: 100, strong: true }]
  expect(typeface.width('', regular)).toBe(0)
  expect(typeface.width('Шымкент', strong)).toBeGreaterThan(typeface.width('Шымкент', regular))
  expect(typeface.width('ә', regular)).toBeGreaterThan(30)
  const outline = typeface.outline('Қ', regular, 10, 90)
  const across = [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x))
  expect(Math.min(...across)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...across)).toBeLessThanOrEqual(10 + typeface.width('Қ', regular) + 2)
  expect([...typeface.missing]).toEqual([])
  typeface.width('水', regular)
  expect([...typeface.missing]).toEqual(['水'])
})
