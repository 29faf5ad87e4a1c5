// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse, type RequestHandler } from 'msw'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { changeAt } from '#mocks/changeAt.ts'
import { newerReleasesQuery } from '#src/queries/newerReleasesQuery.ts'
import { findCard } from './findCard.ts'
import { leaveSite, renderSite, SITE_ROOT } from './renderSite.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  leaveSite()
  vi.restoreAllMocks()
})

const IN_LANGUAGES = [
  ['kk', 'Ана өлім-жітімі', /^Деректердің жаңа шығарылымы шықты: 2026 ж. 22 қараша/],
  ['ru', 'Материнская смертность', /^Вышел новый выпуск данных: 22 ноября 2026 г/],
  ['en', 'Maternal mortality', /^A newer data release is out: 22 November 2026/],
] as const

/** A catalogue of the day before, once; then the published one. */
function yesterdayFirst(lang: string): RequestHandler {
  const name = `catalogue.${lang}.json`
  const published: unknown = JSON.parse(readFileSync(`public/data/${name}`, 'utf8'))
  const older = changeAt(published, ['extension', 'indicators', 'release', 'id'], () => '2026-11-21')
  return http.get(`${SITE_ROOT}data/${name}`, () => HttpResponse.json(older as object), { once: true })
}

/** The reader comes back to the page after some minutes. */
function comeBackAfter(minutes: number): void {
  const now = Date.now()
  vi.spyOn(Date, 'now').mockReturnValue(now + minutes * 60_000)
  act(() => void window.dispatchEvent(new Event('visibilitychange')))
}

const offer = () => document.querySelector('[data-newer-release]')

test.each(IN_LANGUAGES)('%s: a release that came out meanwhile is offered after an hour, and shown when asked for', async (lang, name, said) => {
  const asked: string[] = []
  const counting = http.get(`${SITE_ROOT}data/releases.json`, ({ request }) => void asked.push(request.url))
  const { user, client } = await renderSite('ok', `/${lang}/?topic=health`, [yesterdayFirst(lang), counting])
  await findCard(name)
  const list = () => client.getQueryState(newerReleasesQuery(`${SITE_ROOT}data/`).queryKey)
  await waitFor(() => expect(list()).toBeDefined())
  comeBackAfter(59)
  expect(asked).toEqual([])
  comeBackAfter(2)
  await waitFor(() => expect(offer()?.textContent).toMatch(said))
  expect(offer()?.closest('[role="status"]')).not.toBeNull()
  expect(asked).toHaveLength(1)
  expect(document.querySelector('.overview-head')?.textContent).toMatch(/21/)
  await user.click(screen.getByRole('button', { name: /^(?:Оны көрсету|Показать его|Show it)$/ }))
  await waitFor(() => expect(offer()).toBeNull())
  await findCard(name)
  expect(document.querySelector('.overview-head')?.textContent).not.toMatch(/\b21\b/)
  expect(document.activeElement?.id).toBe('content')
})
