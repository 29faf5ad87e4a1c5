import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { act, configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { RequestHandler } from 'msw'
import type { SetupServer } from 'msw/node'
import { App } from '#src/app/App.tsx'
import { loadPage } from '#src/app/loadPage.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import { createQueryClient } from '#src/queries/createQueryClient.ts'
import { createAddressStore } from '#src/url/address.ts'
import { AddressContext } from '#src/url/AddressContext.ts'
import { parsePath } from '#src/url/parsePath.ts'
import type { ScenarioName } from '#mocks/scenarios.ts'
import { mockServer, REFUSE_OTHERS } from '#mocks/server.ts'

/** Where the site lies in tests of pages: the origin of jsdom. */
export const SITE_ROOT = 'http://localhost:3000/'

/** Of the range [0, 1) that retries are spread over this is no part: it makes every wait 0 ms. */
const NO_WAIT = -0.5

/** Thirty-five cards take their time on a busy machine, and a whole page in a message hides what was missed. */
configure({
  asyncUtilTimeout: 15_000,
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'an element was not found'),
})

/** Not printed, not dark. */
const NO_MEDIA = { matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined }

/** Nothing comes into sight where nothing is laid out. */
const NOTHING_IN_SIGHT = class implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
  takeRecords = () => []
}

/** A site whose endpoint behaves as a scenario says, and what a test does with it. */
export interface RenderedSite {
  readonly user: UserEvent
  readonly client: QueryClient
  /** From now on the endpoint behaves as another scenario says. */
  readonly play: (name: ScenarioName) => void
  /** What the address bar shows. */
  readonly address: () => string
  /** Goes to an address of the site as a click on a link would. */
  readonly go: (href: string) => void
}

let undo: (() => void)[] = []

/**
 * Renders the whole site in jsdom at a path, against the mocked endpoint. `leaveSite` takes it down again.
 * A request that no handler knows is an error on the console, which fails the test.
 * @param handlers answer before the scenario does
 */
export async function renderSite(
  name: ScenarioName,
  path: string,
  handlers: readonly RequestHandler[] = [],
): Promise<RenderedSite> {
  // jsdom has no layout: it cannot scroll, which it tells the console, knows no media, and its type has no size.
  window.scrollTo = () => undefined
  window.matchMedia = (media) => Object.assign(new EventTarget(), NO_MEDIA, { media })
  window.IntersectionObserver = NOTHING_IN_SIGHT
  document.documentElement.style.fontSize = '16px'
  window.history.replaceState(null, '', path)
  let server = listen(name, handlers)
  const store = createAddressStore(new URL(SITE_ROOT), window)
  const fallbackLang = 'kk'
  const first = parsePath(store.getSnapshot().pathname)
  const firstLanguage = await loadLanguage(first.lang ?? fallbackLang)
  if (first.kind === 'page') await loadPage(first.page.kind, firstLanguage)
  const client = createQueryClient({ gcTimeMs: Infinity, random: () => NO_WAIT })
  undo = [() => client.clear(), store.close, () => server.close()]
  render(
    <AddressContext value={store}>
      <QueryClientProvider client={client}>
        <App siteRoot={SITE_ROOT} firstLanguage={firstLanguage} fallbackLang={fallbackLang} firstView={null} />
      </QueryClientProvider>
    </AddressContext>,
  )
  return {
    user: userEvent.setup(),
    client,
    play: (next) => {
      server.close()
      server = listen(next, handlers)
    },
    address: () => window.location.pathname + decodeURIComponent(window.location.search),
    go: (href) => act(() => store.navigate(href, 'push')),
  }
}

/** Ends what `renderSite` started; for afterEach, after the page itself has been taken away. */
export function leaveSite(): void {
  for (const end of undo) end()
  undo = []
}

function listen(name: ScenarioName, handlers: readonly RequestHandler[]): SetupServer {
  const server = mockServer(name, SITE_ROOT)
  server.use(...handlers)
  server.listen(REFUSE_OTHERS)
  return server
}
