import type { Browser, BrowserContext, Page } from '@playwright/test'
import { installProbe, type ProbeSettings, type Seen } from './installProbe.ts'
import { READER } from './openProfile.ts'
import { type Speed, setSpeed } from './Speed.ts'
import { countWork, workOf } from './workOf.ts'

/** Above this a task blocks. */
const LONG_MS = 50

/** The years that readers in the bench ask for begin here. */
export const ASKED_FROM = 2019

const TIMEOUT_MS = 300_000

/** Milliseconds from the navigation, but for `shift`. */
export interface Load {
  readonly firstPaint: number
  readonly largestPaint: number
  /** The panels in the window are painted. */
  readonly sightPainted: number
  /** All panels are, also those out of sight. */
  readonly allPainted: number
  /** Sum of what tasks take beyond 50 ms. */
  readonly blocking: number
  /** The same from the first contentful paint on: "total blocking time", until the page is at rest. */
  readonly blockingAfterPaint: number
  readonly longestTask: number
  readonly shift: number
  /** Of the main thread, by its own clock, until the page is at rest. */
  readonly work: number
}

/** A context with nothing in its cache. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(READER)
}

async function openProbed(context: BrowserContext, speed: Speed, probe: ProbeSettings) {
  const page = await context.newPage()
  await page.addInitScript(installProbe, probe)
  return { page, session: await setSpeed(page, speed) }
}

async function seenIn(page: Page): Promise<Seen & { readonly firstPaint: number }> {
  // The long tasks and shifts of the last frames are still on their way.
  await page.waitForTimeout(200)
  return page.evaluate(() => ({
    ...window.bench,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
}

/** Sum of what tasks take beyond 50 ms from a time on. */
function blockedFrom(time: number, tasks: Seen['tasks']): number {
  return tasks.reduce((sum, { start, duration }) => sum + Math.max(0, start + duration - Math.max(start, time) - LONG_MS), 0)
}

async function load(context: BrowserContext, address: string, speed: Speed): Promise<Load> {
  const { page, session } = await openProbed(context, speed, { ask: false, from: ASKED_FROM })
  await countWork(session)
  await page.goto(address, { waitUntil: 'networkidle', timeout: TIMEOUT_MS })
  const { frames, tasks, shift, firstPaint, largestPaint } = await seenIn(page)
  const work = await workOf(session)
  await page.close()
  const reached = (count: 'drawn' | 'inSight') => {
    const most = Math.max(...frames.map((frame) => frame[count]))
    return frames.find((frame) => frame[count] === most)?.at ?? Number.NaN
  }
  return {
    firstPaint,
    largestPaint,
    sightPainted: reached('inSight'),
    allPainted: reached('drawn'),
    blocking: blockedFrom(0, tasks),
    blockingAfterPaint: blockedFrom(firstPaint, tasks),
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    shift,
    work,
  }
}

/** Opens a page that nothing is cached of, and leaves it alone. */
export async function measureCold(browser: Browser, address: string, speed: Speed): Promise<Load> {
  const context = await newContext(browser)
  const measured = await load(context, address, speed)
  await context.close()
  return measured
}

/** Opens a page for the third time. */
export async function measureWarm(browser: Browser, address: string, speed: Speed): Promise<Load> {
  const context = await newContext(browser)
  for (let visit = 0; visit < 2; visit += 1) {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.close()
  }
  const measured = await load(context, address, speed)
  await context.close()
  return measured
}

/**
 * How long until a page that nothing is cached of shows the years asked for: by its first filter, used as soon as it stands
 * there (`ask`), or by its address, which asks already.
 */
export async function measureAnswer(browser: Browser, address: string, speed: Speed, ask: boolean): Promise<number> {
  const context = await newContext(browser)
  const { page } = await openProbed(context, speed, { ask, from: ASKED_FROM })
  await page.goto(address, { waitUntil: 'commit', timeout: TIMEOUT_MS })
  await page.waitForFunction(() => window.bench.frames.some(({ answered }) => answered), undefined, { timeout: TIMEOUT_MS })
  const { frames } = await seenIn(page)
  await context.close()
  return frames.find(({ answered }) => answered)?.at ?? Number.NaN
}
