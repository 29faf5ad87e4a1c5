import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { preferredLang } from './app/preferredLang.ts'
import './app/styles.ts'
import { loadLanguage } from './i18n/loadLanguage.ts'
import { createQueryClient } from './queries/createQueryClient.ts'
import { createAddressStore } from './url/address.ts'
import { AddressContext } from './url/AddressContext.ts'
import { parsePath } from './url/parsePath.ts'

/** Data that nothing shows any more are kept this long, for Back. */
const KEPT_MS = 30 * 60_000

// Written into every built page: the way from it to the site's folder, wherever the site lies.
const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI)

if (import.meta.env.MODE === 'mock') {
  const { startMocks } = await import('#mocks/browser.ts')
  const { isScenarioName } = await import('#mocks/scenarios.ts')
  const name = new URL(document.baseURI).searchParams.get('scenario') ?? 'ok'
  if (!isScenarioName(name)) throw new Error(`?scenario=${name}: expected a name in mocks/scenarios.ts`)
  await startMocks(name, siteRoot.href)
}

const store = createAddressStore(siteRoot, window)
const fallbackLang = preferredLang(navigator.languages)
const firstLanguage = await loadLanguage(parsePath(store.getSnapshot().pathname).lang ?? fallbackLang)
const client = createQueryClient({ gcTimeMs: KEPT_MS, random: Math.random })
const container = document.getElementById('root')
if (container === null) throw new Error('index.html: expected an element with the id "root", found none')

createRoot(container).render(
  <AddressContext value={store}>
    <QueryClientProvider client={client}>
      <App siteRoot={siteRoot.href} firstLanguage={firstLanguage} fallbackLang={fallbackLang} />
    </QueryClientProvider>
  </AddressContext>,
)
