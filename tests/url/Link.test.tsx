// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAddressStore, createStaticAddressStore, type AddressStore } from '#src/url/address.ts'
import { AddressContext } from '#src/url/AddressContext.ts'
import { Link } from '#src/url/Link.tsx'
import { useAddress } from '#src/url/useAddress.ts'
import { useNavigate } from '#src/url/useNavigate.ts'

const ROOT = new URL('/egiz/', window.location.href)
let store: AddressStore
let leftToBrowser: boolean

/** Notes whether the browser would follow the link, and keeps jsdom, which cannot, from trying. */
function watch(event: Event): void {
  leftToBrowser = !event.defaultPrevented
  event.preventDefault()
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  window.history.replaceState(null, '', '/egiz/kk/')
  store = createAddressStore(ROOT, window)
  for (const type of ['click', 'auxclick']) document.addEventListener(type, watch)
})

afterEach(() => {
  cleanup()
  for (const type of ['click', 'auxclick']) document.removeEventListener(type, watch)
  store.close()
  vi.restoreAllMocks()
})

const show = (children: ReactNode) => render(<AddressContext value={store}>{children}</AddressContext>)
const link = () => screen.getByRole('link')

function Here() {
  const { pathname, search } = useAddress()
  return <output>{pathname + search}</output>
}

test('a plain click goes there without loading a page, and components follow', () => {
  show(
    <>
      <Link href="/kk/pm25/?view=table">PM2.5</Link>
      <Here />
    </>,
  )
  fireEvent.click(link())
  expect(leftToBrowser).toBe(false)
  expect(window.location.pathname + window.location.search).toBe('/egiz/kk/pm25/?view=table')
  expect(screen.getByRole('status').textContent).toBe('/kk/pm25/?view=table')
})

test('an href leads to the same page for the browser as in the application, under a sub-path too', () => {
  show(<Link href="/ru/pm25/">PM2.5</Link>)
  expect(link()).toHaveProperty('href', `${ROOT.href}ru/pm25/`)
  fireEvent.click(link())
  expect(link()).toHaveProperty('href', `${ROOT.href}ru/pm25/`)
})

const leftAlone: readonly (readonly [reason: string, href: string, attributes: object, click: MouseEventInit])[] = [
  ['Ctrl opens a tab', '/ru/', {}, { ctrlKey: true }],
  ['Cmd opens a tab', '/ru/', {}, { metaKey: true }],
  ['Shift opens a window', '/ru/', {}, { shiftKey: true }],
  ['Alt downloads', '/ru/', {}, { altKey: true }],
  ['the middle button opens a tab', '/ru/', {}, { button: 1 }],
  ['another window was asked for', '/ru/', { target: '_blank' }, {}],
  ['a file is downloaded', '/data/x.csv', { download: '' }, {}],
  ['a named file is downloaded', '/data/x.csv', { download: 'x.csv' }, {}],
  ['another site', 'https://example.org/', {}, {}],
  ['a mail address', 'mailto:a@example.org', {}, {}],
  ['a place within the page', '#table', {}, {}],
]

test.each(leftAlone)('a click is the browser’s own: %s', (_reason, href, attributes, click) => {
  show(
    <Link href={href} {...attributes}>
      there
    </Link>,
  )
  fireEvent.click(link(), click)
  expect(leftToBrowser).toBe(true)
  expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '' })
})

test('a click handler that prevents the click has the last word', () => {
  show(
    <Link href="/ru/" onClick={(event) => event.preventDefault()}>
      there
    </Link>,
  )
  fireEvent.click(link())
  expect(store.getSnapshot().pathname).toBe('/kk/')
})

test('a place within another page keeps its hash', () => {
  show(<Link href="/ru/pm25/#table">there</Link>)
  expect(link()).toHaveProperty('href', `${ROOT.href}ru/pm25/#table`)
})

test('a query alone asks another question of the present page', () => {
  show(<Link href="?view=gap">gap</Link>)
  fireEvent.click(link())
  expect(store.getSnapshot()).toEqual({ pathname: '/kk/', search: '?view=gap' })
})

describe('on the server', () => {
  test('the same place is shown, and hrefs are relative to it', () => {
    const html = renderToString(
      <AddressContext value={createStaticAddressStore({ pathname: '/kk/pm25/', search: '' })}>
        <Link href="/ru/pm25/">ru</Link>
        <Here />
      </AddressContext>,
    )
    expect(html).toBe('<a href="../../ru/pm25/">ru</a><output>/kk/pm25/</output>')
  })
})

test('a prerendered page takes over the query of the link without a complaint', () => {
  const complaint = vi.spyOn(console, 'error')
  const page = (
    <>
      <Link href="/ru/">ru</Link>
      <Here />
    </>
  )
  const still = createStaticAddressStore({ pathname: '/kk/', search: '' })
  const container = document.createElement('div')
  container.innerHTML = renderToString(<AddressContext value={still}>{page}</AddressContext>)
  document.body.append(container)

  window.history.replaceState(null, '', '/egiz/kk/?view=gap')
  const opened = createAddressStore(ROOT, window)
  render(<AddressContext value={opened}>{page}</AddressContext>, { container, hydrate: true })
  expect(screen.getByRole('status').textContent).toBe('/kk/?view=gap')
  expect(complaint).not.toHaveBeenCalled()
  opened.close()
})

test('navigate stays the same function while the reader moves', () => {
  const seen = new Set<unknown>()
  const places: string[] = []
  function Watcher() {
    seen.add(useNavigate())
    places.push(useAddress().pathname)
    return null
  }
  show(<Watcher />)
  act(() => store.navigate('/ru/', 'push'))
  expect(places).toEqual(['/kk/', '/ru/'])
  expect(seen.size).toBe(1)
})

test('outside of its context a link names the fault', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => render(<Link href="/ru/">there</Link>)).toThrow(/expected an AddressContext/)
  quiet.mockRestore()
})
