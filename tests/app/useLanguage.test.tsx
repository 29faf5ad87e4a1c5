// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useLanguage } from '#src/app/useLanguage.ts'
import { loadLanguage } from '#src/i18n/loadLanguage.ts'
import type { Lang } from '#src/model/lang.ts'

test('a language is shown when all of it is there, and from then on at once', async () => {
  const first = await loadLanguage('kk')
  const spoken: Lang[] = []
  const { result, rerender } = renderHook(
    ({ lang }: { readonly lang: Lang }) => {
      const language = useLanguage(first, lang, 'overview')
      spoken.push(language.lang)
      return language
    },
    { initialProps: { lang: 'kk' } },
  )
  rerender({ lang: 'ru' })
  expect(result.current.lang).toBe('kk')
  await waitFor(() => expect(result.current.lang).toBe('ru'))
  rerender({ lang: 'kk' })
  expect(result.current.lang).toBe('kk')
  spoken.length = 0
  rerender({ lang: 'ru' })
  expect(new Set(spoken)).toEqual(new Set(['ru']))
})

test('words for trouble that could not be fetched are asked for again with the next change', async () => {
  const english = await loadLanguage('en')
  const first = await loadLanguage('kk')
  const fetchTrouble = vi.spyOn(english.later, 'trouble').mockRejectedValue(new Error('offline'))
  const { result, rerender } = renderHook(({ lang }: { readonly lang: Lang }) => useLanguage(first, lang, 'overview'), {
    initialProps: { lang: 'kk' },
  })
  for (const times of [1, 2]) {
    rerender({ lang: 'en' })
    await waitFor(() => expect(result.current.lang).toBe('en'))
    expect(fetchTrouble).toHaveBeenCalledTimes(times)
    rerender({ lang: 'kk' })
    await waitFor(() => expect(result.current.lang).toBe('kk'))
  }
})
