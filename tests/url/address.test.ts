// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAddressStore, createStaticAddressStore, relativeHref, type AddressStore } from '#src/url/address.ts'

const ROOT = new URL('/egiz/', window.location.href)
let store: AddressStore

function open(path: string): AddressStore {
  window.history.replaceState(null, '', path)
  return createAddressStore(ROOT, window)
}

const shown = () => window.location.pathname + window.location.search
const popState = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  store = open('/egiz/kk/?view=gap')
})

afterEach(() => {
  store.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('the place is counted from the root of the site', () => {
  expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?view=gap' })
})

test('the root without its slash is the root', () => {
  store.close()
  store = open('/egiz')
  expect(store.getSnapshot().pathname).toBe('/')
})

test('a prerendered page knows its path and no query', () => {
  expect(store.getServerSnapshot()).toEqual({ pathname: '/kk/', search: '' })
  store.navigate('/ru/', 'push')
  expect(store.getServerSnapshot()).toEqual({ pathname: '/kk/', search: '' })
})

test('a page that asks nothing is where its prerendered page was made for, so that React draws it once', () => {
  store.close()
  store = open('/egiz/kk/')
  expect(store.getServerSnapshot()).toBe(store.getSnapshot())
})

describe('a push', () => {
  test('changes the store and the address at once, under the root', () => {
    store.navigate('/kk/pm25/?view=table', 'push')
    expect(store.getSnapshot()).toEqual({ pathname: '/kk/pm25/', search: '?view=table' })
    expect(shown()).toBe('/egiz/kk/pm25/?view=table')
  })

  test('tells every listener until it leaves', () => {
    const listener = vi.fn<() => void>()
    const leave = store.subscribe(listener)
    store.navigate('?view=table', 'push')
    leave()
    store.navigate('?view=side', 'push')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('starts a new page at its top', () => {
    store.navigate('/kk/pm25/', 'push')
    expect(window.scrollTo).toHaveBeenCalledTimes(1)
  })

  test('keeps the place on the page when only the question changes', () => {
    store.navigate('?view=table', 'push')
    expect(window.scrollTo).not.toHaveBeenCalled()
  })

  test('to the present place adds no entry', () => {
    const entries = window.history.length
    store.navigate('/kk/?view=gap', 'push')
    expect(window.history.length).toBe(entries)
  })

  test('works on when the browser refuses the entry', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many calls', 'SecurityError')
    })
    store.navigate('?view=table', 'push')
    expect(store.getSnapshot().search).toBe('?view=table')
  })
})

describe('Back and Forward', () => {
  test('lead through the choices, and leave the scrolling to the browser', async () => {
    store.navigate('?view=table', 'push')
    store.navigate('/kk/pm25/', 'push')
    vi.mocked(window.scrollTo).mockClear()
    const listener = vi.fn<() => void>()
    store.subscribe(listener)

    window.history.back()
    await popState()
    expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?view=table' })
    window.history.back()
    await popState()
    expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?view=gap' })
    window.history.forward()
    await popState()
    expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?view=table' })

    expect(listener).toHaveBeenCalledTimes(3)
    expect(window.scrollTo).not.toHaveBeenCalled()
    expect(window.history.scrollRestoration ?? 'auto').toBe('auto')
  })

  test('find the end of a drag, not its beginning', async () => {
    store.navigate('?time=2001', 'replace')
    store.navigate('?time=2002', 'replace')
    store.navigate('/kk/pm25/', 'push')
    window.history.back()
    await popState()
    expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?time=2002' })
  })

  test('are not overwritten by a drag that was still to be written', async () => {
    store.navigate('?view=table', 'push')
    store.navigate('?time=2001', 'replace')
    window.history.back()
    await popState()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(shown()).toBe('/egiz/kk/?view=gap')
    expect(store.getSnapshot().search).toBe('?view=gap')
  })
})

describe('a replace', () => {
  test('changes the store at once and the address after a pause of 300 ms', () => {
    vi.useFakeTimers()
    store.navigate('?time=2001', 'replace')
    expect(store.getSnapshot().search).toBe('?time=2001')
    expect(shown()).toBe('/egiz/kk/?view=gap')
    vi.advanceTimersByTime(299)
    expect(shown()).toBe('/egiz/kk/?view=gap')
    vi.advanceTimersByTime(1)
    expect(shown()).toBe('/egiz/kk/?time=2001')
  })

  test('by a drag of 600 steps in 30 s writes once, where Safari allows 100', () => {
    vi.useFakeTimers()
    const replaceState = vi.spyOn(window.history, 'replaceState')
    for (let step = 0; step < 600; step += 1) {
      store.navigate(`?time=${1000 + step}`, 'replace')
      vi.advanceTimersByTime(50)
    }
    vi.advanceTimersByTime(300)
    expect(replaceState).toHaveBeenCalledTimes(1)
    expect(shown()).toBe('/egiz/kk/?time=1599')
  })

  test('adds no entry', () => {
    vi.useFakeTimers()
    const entries = window.history.length
    store.navigate('?time=2001', 'replace')
    vi.runAllTimers()
    expect(window.history.length).toBe(entries)
  })

  test('of the page is written at once, since hrefs are relative to it', () => {
    store.navigate('/ru/', 'replace')
    expect(shown()).toBe('/egiz/ru/')
    expect(window.scrollTo).not.toHaveBeenCalled()
  })

  test('is written when the reader leaves', () => {
    store.navigate('?time=2001', 'replace')
    window.dispatchEvent(new Event('pagehide'))
    expect(shown()).toBe('/egiz/kk/?time=2001')
  })
})

const abroad: readonly (readonly [reason: string, href: string])[] = [
  ['another host', 'https://example.org/kk/'],
  ['another host without a scheme', '//example.org/kk/'],
  ['backslashes that browsers read as slashes', '\\\\example.org/kk/'],
  ['a slash and a backslash', '/\\example.org/kk/'],
  ['a script', 'javascript:alert(1)'],
  ['a script behind a space', ' JavaScript:alert(1)'],
  ['a mail address', 'mailto:a@example.org'],
]

test.each(abroad)('nothing happens for %s', (_reason, href) => {
  store.navigate(href, 'push')
  expect(store.resolve(href)).toBeNull()
  expect(shown()).toBe('/egiz/kk/?view=gap')
})

test.each([
  ['dots', '/../../etc/'],
  ['encoded dots', '/%2e%2e/%2e%2e/etc/'],
  ['a tab between slashes', '/\t/example.org/etc/'],
])('no href climbs above the root of the site: %s', (_reason, href) => {
  store.navigate(href, 'push')
  expect(window.location.origin).toBe(ROOT.origin)
  expect(window.location.pathname.startsWith('/egiz/')).toBe(true)
})

const hrefs: readonly (readonly [from: string, to: string, printed: string])[] = [
  ['/kk/', '/kk/pm25/', '../kk/pm25/'],
  ['/kk/pm25/', '/ru/pm25/', '../../ru/pm25/'],
  ['/kk/pm25', '/ru/', '../ru/'],
  ['/', '/kk/', './kk/'],
  ['/kk/', '/', '../'],
]

test.each(hrefs)('seen from %s, %s is %s, wherever the site lies', (from, to, printed) => {
  expect(relativeHref({ pathname: to, search: '' }, { pathname: from })).toBe(printed)
  for (const root of ['https://example.org', 'https://example.org/a/b']) {
    expect(new URL(printed, root + from).href).toBe(root + to)
  }
})

test('a store that stands still shows one place, whatever is asked', () => {
  const still = createStaticAddressStore({ pathname: '/kk/', search: '' })
  still.navigate('/ru/', 'push')
  expect(still.getSnapshot()).toEqual({ pathname: '/kk/', search: '' })
  expect(still.resolve('pm25/')).toEqual({ pathname: '/kk/pm25/', search: '' })
})

test('an href is where the browser would find it, however plain it is', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.', '~', '=', '&', '?', '#', '/', '%', ' ', 'ж'), maxLength: 5 })
  const parts = fc.array(part, { maxLength: 4 }).map((all) => `/${all.join('/')}`)
  fc.assert(
    fc.property(parts, fc.boolean(), (path, isFolder) => {
      const href = isFolder ? `${path}/`.replace(/^\/+/, '/') : path.replace(/^\/+/, '/')
      const { pathname, search } = new URL(href, 'http://site.invalid/kk/')
      expect(store.resolve(href)).toEqual({ pathname, search })
    }),
    { numRuns: 2000 },
  )
})
