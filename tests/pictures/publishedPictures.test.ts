import { describe, expect, test, vi } from 'vitest'
import { LANGS, type Lang } from '#src/model/lang.ts'
import type { Page } from '#src/model/question.ts'
import type { ServiceCode } from '#src/model/service.ts'
import { MARGIN, PICTURE_HEIGHT, RIGHT } from '#src/pictures/frame.ts'
import type { TextMark } from '#src/pictures/marks.ts'
import { leftOf } from '#src/pictures/printPicture.ts'
import { pictureOfLogs, publishedCatalogue, publishedPicture, textsOf, typeface } from './publishedPictures.ts'

vi.setConfig({ testTimeout: 60_000 })

const PAGES: readonly Page[] = [
  { kind: 'overview' },
  { kind: 'service', service: 'waiting-times', branch: null },
  { kind: 'service', service: 'bus-punctuality', branch: null },
  { kind: 'memorandum' },
  { kind: 'data' },
  { kind: 'about' },
  ...publishedCatalogue('kk').indicators.map(({ code }): Page => ({ kind: 'indicator', id: code })),
]

interface Box {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Letters of Golos rise to 0.75 of their size and hang to 0.22. */
function boxOf(mark: TextMark): Box {
  const left = leftOf(mark, typeface)
  const right = left + typeface.width(mark.text, mark)
  return { words: mark.text, left, right, top: mark.y - 0.75 * mark.size, bottom: mark.y + 0.22 * mark.size }
}

const touch = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe.each(LANGS)('pictures in %s', (lang) => {
  const drawn = Promise.all(PAGES.map(async (page) => [JSON.stringify(page), textsOf(await publishedPicture(page, lang))] as const))

  test('hold every text within their margins', async () => {
    for (const [page, texts] of await drawn) {
      for (const box of texts.map(boxOf)) {
        expect(box.left, `${page} ${box.words}`).toBeGreaterThanOrEqual(MARGIN - 0.01)
        expect(box.right, `${page} ${box.words}`).toBeLessThanOrEqual(RIGHT + 0.01)
        expect(box.top, `${page} ${box.words}`).toBeGreaterThan(30)
        expect(box.bottom, `${page} ${box.words}`).toBeLessThan(PICTURE_HEIGHT)
      }
    }
  })

  test('have no two texts over each other', async () => {
    for (const [page, texts] of await drawn) {
      const boxes = texts.map(boxOf)
      const touching = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).flatMap((other) => (touch(box, other) ? [`${box.words} / ${other.words}`] : [])),
      )
      expect(touching, page).toEqual([])
    }
  })

  test('say everything whole, in letters that the typeface has, none of them too small to be read', async () => {
    for (const [page, texts] of await drawn) {
      expect(texts.filter(({ text }) => text.endsWith('…')), page).toEqual([])
      expect(Math.min(...texts.map(({ size }) => size)), page).toBeGreaterThanOrEqual(17)
    }
    expect([...typeface.missing]).toEqual([])
  })
})

/** Read by hand in data/observations/2026-11-22.csv, as each language writes it. */
const PUBLISHED: readonly (readonly [reason: string, id: string, lang: Lang, said: readonly string[]])[] = [
  ['a rate of one year', 'infant-mortality', 'en', ['4.39', '5.69', '2024', '2024']],
  ['with a decimal comma', 'infant-mortality', 'ru', ['4,39', '5,69']],
  ['and in Kazakh', 'infant-mortality', 'kk', ['4,39', '5,69']],
  ['counts come before rates of a few events', 'maternal-mortality', 'en', ['3 deaths', '9.1', '0 deaths', '0']],
  ['with the noun in its case', 'maternal-mortality', 'ru', ['3 смерти', '9,1', '0 смертей']],
  ['which Kazakh does not change', 'maternal-mortality', 'kk', ['3 өлім', '9,1', '0 өлім']],
  ['each city has its own period', 'average-wage', 'en', ['480.4', '2023', '334.0', '2025, provisional']],
  ['what is provisional says so', 'average-wage', 'kk', ['480,4', '2023', '334,0', '2025, алдын ала']],
  ['a share has its sign', 'internet-users', 'ru', ['97,4\u00a0%', '97,2\u00a0%', '2023']],
  ['what nobody publishes is no number', 'public-services-satisfaction', 'en', ['not published', 'not published']],
  ['nor in Russian', 'public-services-satisfaction', 'ru', ['не опубликовано', 'не опубликовано']],
  ['nor in Kazakh', 'public-services-satisfaction', 'kk', ['жарияланбаған', 'жарияланбаған']],
]

test.each(PUBLISHED)('figures as published: %s (%s, %s)', async (_reason, id, lang, said) => {
  const texts = textsOf(await publishedPicture({ kind: 'indicator', id }, lang)).map(({ text }) => text)
  for (const text of said) expect(texts).toContain(text)
  expect(texts.filter((text) => text === said[0]).length).toBe(said.filter((text) => text === said[0]).length)
})

test('the lines of maternal mortality have a point for each published year, and a gap in 2012', async () => {
  const marks = await publishedPicture({ kind: 'indicator', id: 'maternal-mortality' }, 'en')
  const lines = (['first', 'second'] as const).map((colour) =>
    marks.flatMap((mark) => (mark.kind === 'shape' && mark.stroke === colour && mark.fill === null ? [mark.path] : [])),
  )
  // Astana 2010 and 2011, then 2013 to 2023; Shymkent 2018 to 2023.
  expect(lines.map((paths) => paths.join('').match(/[ML]/g)?.length)).toEqual([13, 6])
  expect(lines.map((paths) => paths.join('').match(/M/g)?.length)).toEqual([2, 1])
})

test('the picture of the memorandum counts what has been published', async () => {
  const texts = textsOf(await publishedPicture({ kind: 'memorandum' }, 'en')).map(({ text }) => text)
  expect(texts).toContain('7 / 17')
  expect(texts).toContain('Something has been published about 7 of 17 commitments.')
})

/** From the cube of years of public/data/v1: of waits the medians of 375 and 317 s, of buses 154,168 of 181,204 and 154,739 of 177,671. */
const SERVICES: readonly (readonly [service: ServiceCode, lang: Lang, said: readonly string[], mark: string, release: string])[] = [
  ['waiting-times', 'en', ['6.3\u00a0min', '5.3\u00a0min'], 'Demonstration data', 'Data release of 22 November 2026'],
  ['waiting-times', 'ru', ['6,3\u00a0мин', '5,3\u00a0мин'], 'Демонстрационные данные', '22 ноября 2026'],
  ['bus-punctuality', 'en', ['85.1%', '87.1%'], 'Demonstration data', 'Data release of 22 November 2026'],
  ['bus-punctuality', 'kk', ['85,1%', '87,1%'], 'Демонстрациялық деректер', '2026 ж. 22 қараша'],
]

describe('the picture of a service', () => {
  test.each(SERVICES)('shows what its page shows: %s (%s)', async (service, lang, said, mark, release) => {
    const marks = await publishedPicture({ kind: 'service', service, branch: null }, lang)
    const texts = textsOf(marks).map(({ text }) => text)
    for (const text of [...said, mark]) expect(texts).toContain(text)
    expect(texts.filter((text) => text === '2025')).toHaveLength(2)
    expect(texts.some((text) => text.replaceAll('\u00a0', ' ').includes(release))).toBe(true)
    // A line of 36 months for each city.
    const lines = (['first', 'second'] as const).map((colour) =>
      marks.flatMap((one) => (one.kind === 'shape' && one.stroke === colour && one.fill === null ? [one.path] : [])),
    )
    expect(lines.map((paths) => paths.join('').match(/[ML]/g)?.length)).toEqual([36, 36])
  })

  test('has one scale for both cities', async () => {
    const marks = textsOf(await publishedPicture({ kind: 'service', service: 'waiting-times', branch: null }, 'en'))
    const ticks = marks.filter(({ text, anchor }) => anchor === 'end' && /^\d+$/.test(text))
    const lefts = [...new Set(ticks.map(({ x }) => x))]
    expect(lefts).toHaveLength(2)
    const [left, right] = lefts.map((x) => ticks.filter((tick) => tick.x === x).map(({ text, y }) => `${text} ${y}`))
    expect(left).toEqual(right)
    expect(left?.length).toBeGreaterThan(2)
  })

  test.each(LANGS)('says of the city that has published none that there is no log (%s)', async (lang) => {
    const marks = await pictureOfLogs('waiting-times', lang, (logs) => logs.slice(0, 1))
    const noLog = { en: 'no log published', ru: 'журнал не опубликован', kk: 'журнал жарияланбаған' }[lang]
    const texts = textsOf(marks)
    expect(texts.filter(({ text }) => text === noLog)).toHaveLength(1)
    expect(texts.filter(({ text }) => text === '2025')).toHaveLength(1)
    expect(marks.filter((one) => one.kind === 'shape' && one.stroke === 'second')).toEqual([])
  })

  test('names the city whose log is generated where the other is published, and holds none against the other', async () => {
    const marks = await pictureOfLogs('waiting-times', 'en', (logs) => logs.map((log) => ({ ...log, demonstration: log.area === 'KZSHY' })))
    expect(textsOf(marks).map(({ text }) => text)).toContain('Shymkent: Demonstration data')
    expect(marks.filter((one) => one.kind === 'shape' && one.stroke === 'ghost')).toEqual([])
  })

  test('shows no figure of generated logs where they are off', async () => {
    const page: Page = { kind: 'service', service: 'waiting-times', branch: null }
    const texts = textsOf(await publishedPicture(page, 'en', undefined, false)).map(({ text }) => text)
    expect(texts.filter((text) => text === 'not published')).toHaveLength(2)
    expect(texts).not.toContain('Demonstration data')
  })
})

test('demonstration data carry their mark, and are no example of the overview', async () => {
  const id = 'maternal-mortality'
  const demonstrate = (catalogue: ReturnType<typeof publishedCatalogue>) => ({
    ...catalogue,
    indicators: catalogue.indicators.map((one) => ({ ...one, demonstration: one.code === id })),
  })
  const own = textsOf(await publishedPicture({ kind: 'indicator', id }, 'en', demonstrate)).map(({ text }) => text)
  expect(own).toContain('Demonstration data')
  expect(own.some((text) => text.startsWith('Demonstration data. '))).toBe(true)
  const overview = textsOf(await publishedPicture({ kind: 'overview' }, 'en', demonstrate)).map(({ text }) => text)
  expect(overview).not.toContain('Maternal mortality')
})
