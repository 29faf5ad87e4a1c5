import type { BrowserContext } from '@playwright/test'
import type { Fault, FaultKind } from './Fault.ts'

/** Begins the console line by which a page reports a policy violation to the watch. */
const VIOLATION_MARK = '\u{1f6a8} policy violation '

/** What Chromium says to those who want every line when it restores a place, or a test looks for one, among topics not yet drawn (useSparing.ts). */
const FORCED = 'Rendering was performed in a subtree hidden by content-visibility.'

/** A request that the page itself gave up, because it moved on: no fault of anybody's. */
const GIVEN_UP = 'net::ERR_ABORTED'

function reportViolations(mark: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`${mark}${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
  })
}

/** Everything in a browser context that the guard counts as a fault, collected from now on, in the order of events. */
export async function watchContext(context: BrowserContext, origin: string): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const add = (kind: FaultKind, text: string) => faults.push({ kind, text })
  await context.addInitScript(reportViolations, VIOLATION_MARK)
  context.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(VIOLATION_MARK)) add('policy violation', text.slice(VIOLATION_MARK.length))
    else if (text !== FORCED) add('console line', `${message.type()}: ${text} (${message.location().url})`)
  })
  context.on('weberror', (error) => add('page error', String(error.error())))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'blob:' && url.origin !== origin) add('request to another origin', request.url())
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    if (reason !== GIVEN_UP) add('failed request', `${reason} ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) add('bad answer', `${response.status()} ${response.url()}`)
  })
  return faults
}

/** Cookies and stored items that the pages of a context have left behind. */
export async function findLeftovers(context: BrowserContext, origin: string): Promise<readonly Fault[]> {
  const cookies = await context.cookies()
  const { origins } = await context.storageState()
  const session = await Promise.all(
    context
      .pages()
      .filter((page) => page.url().startsWith(origin))
      .map((page) => page.evaluate(() => Object.keys(sessionStorage))),
  )
  return [
    ...cookies.map(({ name }): Fault => ({ kind: 'cookie', text: name })),
    ...origins.flatMap(({ localStorage }) =>
      localStorage.map(({ name }): Fault => ({ kind: 'storage', text: `local ${name}` })),
    ),
    ...session.flat().map((name): Fault => ({ kind: 'storage', text: `session ${name}` })),
  ]
}
