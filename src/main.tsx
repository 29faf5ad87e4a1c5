import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { fetchAhead } from './app/fetchAhead.ts'
import { answerFirst, readFirstView } from './app/firstView.ts'
import { isMended } from './app/isMended.ts'
import { loadPage } from './app/loadPage.ts'
import { mendStyle } from './app/mendStyle.ts'
import { preferredLang } from './app/preferredLang.ts'
import './app/styles.ts'
import { loadLanguage } from './i18n/loadLanguage.ts'
import { loadTrouble } from './pages/shared/trouble.ts'
import { createQueryClient } from './queries/createQueryClient.ts'
import { whenIdle } from './ui/whenIdle.ts'
import { createAddressStore } from './url/address.ts'
import { AddressContext } from './url/AddressContext.ts'
import { parsePath } from './url/parsePath.ts'

/** Data that nothing shows any more are kept this long, for Back. */
const KEPT_MS = 30 * 60_000

// Written into every built page: the way from it to the site's folder, wherever the site lies.
const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI)

/**
 * Not at the top level of the file: pages and words import what it holds, and would wait for it while it waits for them.
 */
async function start(): Promise<void> {
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('#mocks/browser.ts')
    const { isScenarioName } = await import('#mocks/scenarios.ts')
    const name = new URL(document.baseURI).searchParams.get('scenario') ?? 'ok'
    if (!isScenarioName(name)) throw new Error(`?scenario=${name}: expected a name in mocks/scenarios.ts`)
    await startMocks(name, siteRoot.href)
  }

  const store = createAddressStore(siteRoot, window)
  const address = parsePath(store.getSnapshot().pathname)
  const fallbackLang = preferredLang(navigator.languages)
  const firstView = readFirstView(document)
  const firstLanguage = await loadLanguage(address.lang ?? fallbackLang)
  // All that the page shows comes along, so that what was prerendered is taken over in one go and nothing moves after it.
  await Promise.all([
    address.kind === 'page' && loadPage(address.page.kind, firstLanguage),
    firstView !== null && isMended(store.getSnapshot().search, firstView.catalogue) && loadTrouble(firstLanguage),
  ])
  const client = createQueryClient({ gcTimeMs: KEPT_MS, random: Math.random })
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html: expected an element #root')
  const site = (
    <AddressContext value={store}>
      <QueryClientProvider client={client}>
        <App siteRoot={siteRoot.href} firstLanguage={firstLanguage} fallbackLang={fallbackLang} firstView={firstView} />
      </QueryClientProvider>
    </AddressContext>
  )

  if (firstView === null) createRoot(container).render(site)
  else {
    answerFirst(client, siteRoot.href, firstView)
    hydrateRoot(container, site)
    whenIdle(() => fetchAhead(client, siteRoot.href, firstLanguage, firstView))
  }
}

mendStyle(document)
void start()
