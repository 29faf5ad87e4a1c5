import type { CDPSession, Locator, Page } from '@playwright/test'
import { LANGS } from '#src/model/lang.ts'
import { openProfile } from './openProfile.ts'
import { type Act, timeAct } from './timeAct.ts'
import { type ChangeSettings, timeChanges } from './timeChanges.ts'
import type { Times } from './Report.ts'
import { type Speed, setSpeed } from './Speed.ts'
import { timesOf } from './timesOf.ts'
import { countWork, workOf } from './workOf.ts'

/** First years that are asked for in turn, so that no answer is the one before. */
const FROM = [2012, 2019, 2014, 2017]

const CHANGES = 20
const ACTS = 20
const WARMING_CHANGES = 4
const MANY_CHANGES = 500

/** From the pointer's arrival to the click. */
const DWELL_MS = 300

/** A page in a browser of its own, which goes with its context. */
async function openAtRest(address: string): Promise<Page> {
  const page = await (await openProfile()).newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  return page
}

/** Milliseconds of 20 changes on a page that has come to rest: of the period, or the cities swapped. */
export async function measureChanges(
  address: string,
  speed: Speed,
  kind: 'period' | 'cities',
): Promise<Times> {
  const page = await openAtRest(address)
  const session = await setSpeed(page, speed)
  const settings: ChangeSettings = { count: CHANGES, from: kind === 'period' ? FROM : [], pauseMs: 60 }
  // Code that has run only once is slower than a reader will find it.
  await page.evaluate(timeChanges, { ...settings, count: WARMING_CHANGES })
  await countWork(session)
  const start = await workOf(session)
  const times = await page.evaluate(timeChanges, settings)
  const changes = CHANGES + Math.max(2, settings.from.length)
  const work = ((await workOf(session)) - start) / changes
  await page.context().close()
  return { ...timesOf(times), work }
}

async function heapOf(session: CDPSession): Promise<number> {
  // What one collection frees may let go of more.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Bytes that the heap has grown by after 500 changes of the period, each time after garbage was collected. */
export async function measureHeap(address: string): Promise<{ readonly before: number; readonly growth: number }> {
  const page = await openAtRest(address)
  const session = await page.context().newCDPSession(page)
  await page.evaluate(timeChanges, { count: CHANGES, from: FROM, pauseMs: 0 })
  const before = await heapOf(session)
  await page.evaluate(timeChanges, { count: MANY_CHANGES, from: FROM, pauseMs: 0 })
  const after = await heapOf(session)
  await page.context().close()
  return { before, growth: after - before }
}

/** An act on the one element that the locator finds. */
interface ReaderAct extends Act {
  readonly on: Locator
}

/**
 * Milliseconds of 20 acts; the pointer comes to each some time before, as a reader's does, and code has been fetched while the page was idle.
 * @param actOf the act by its number
 * @param after done before the next one
 */
async function measureActs(
  page: Page,
  speed: Speed,
  actOf: (number: number) => ReaderAct,
  after: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Times> {
  const session = await setSpeed(page, speed)
  const times: number[] = []
  let work = 0
  await countWork(session)
  for (let number = 0; number < ACTS; number += 1) {
    const { on, value, shown } = actOf(number)
    await on.hover()
    await page.waitForTimeout(DWELL_MS)
    const before = await workOf(session)
    times.push(await on.evaluate(timeAct, { value, shown }))
    work += (await workOf(session)) - before
    await page.waitForLoadState('networkidle')
    await after()
  }
  await page.context().close()
  return { ...timesOf(times), work: work / ACTS }
}

/** From a click on the name of a card until the page of its indicator is painted with its panels. */
export async function measureOpening(address: string, speed: Speed): Promise<Times> {
  const page = await openAtRest(address)
  const links = page.locator('article.card h3 a')
  const cards = await links.count()
  return measureActs(
    page,
    speed,
    (number) => ({ on: links.nth((number * 3) % cards), value: null, shown: 'main article[data-indicator] .chart' }),
    async () => {
      await page.goBack()
      await links.nth(cards - 1).waitFor()
    },
  )
}

/** From a click on another language until the page, which is in the first, is painted in it: each in turn. */
export async function measureSwitching(address: string, speed: Speed): Promise<Times> {
  const page = await openAtRest(address)
  return measureActs(page, speed, (number) => ({
    on: page.locator(`.languages a[lang=${LANGS[(number + 1) % LANGS.length]}]`),
    value: null,
    shown: 'h1',
  }))
}

/** From the choice of another first year on the page of an indicator until its large panels are painted. */
export async function measureAsking(address: string, speed: Speed): Promise<Times> {
  const page = await openAtRest(address)
  await page.locator('.chart-markers').first().waitFor({ state: 'attached' })
  return measureActs(page, speed, (number) => ({
    on: page.locator('.period select').first(),
    // The first of them may be the year that the page begins with.
    value: String(FROM[(number + 1) % FROM.length]),
    shown: '.chart-box',
  }))
}

/** Entries that the history has gained after a pointer was dragged over a chart and keys were held in it. */
export async function measureHistory(address: string): Promise<{ readonly drag: number; readonly keys: number }> {
  const page = await openAtRest(address)
  const length = () => page.evaluate(() => history.length)
  const chart = page.getByRole('application').first()
  await chart.scrollIntoViewIfNeeded()
  const box = await chart.boundingBox()
  if (box === null) throw new Error(`${address}: expected a large chart`)
  const before = await length()
  await page.mouse.move(box.x + 5, box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 0; step <= 100; step += 1) {
    await page.mouse.move(box.x + 5 + (step / 100) * (box.width - 10), box.y + box.height / 2)
  }
  await page.mouse.up()
  const dragged = await length()
  await chart.focus()
  for (let key = 0; key < 40; key += 1) await page.keyboard.press(key % 20 < 10 ? 'ArrowLeft' : 'ArrowRight')
  const pressed = await length()
  await page.context().close()
  return { drag: dragged - before, keys: pressed - dragged }
}
