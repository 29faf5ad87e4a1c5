import type { Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { siteStyle } from '#src/build/siteStyle.ts'

describe('the style sheet of the site', () => {
  const sheet = (fileName: string) => ({ [fileName]: { type: 'asset', fileName, source: 'p{}\n' } }) as unknown as Rolldown.OutputBundle

  test('is the one among the built files', () => {
    expect(siteStyle(sheet('assets/start-1a2b.css'))).toEqual({ fileName: 'assets/start-1a2b.css', source: 'p{}' })
  })

  test.each(['@import "b.css";', 'p{background:image-set("a.png" 1x)}', 'p{background:url( a.png)}', 'p{content:"</style>"}'])(
    'is refused where it cannot stand within a page: %s',
    (source) => {
      const bundle = { 'a.css': { type: 'asset', fileName: 'a.css', source } } as unknown as Rolldown.OutputBundle
      expect(() => siteStyle(bundle)).toThrow('a.css: a style within a page cannot hold')
    },
  )

  test.each([
    ['none', {}, 'expected one style sheet, got none'],
    ['two', { ...sheet('a.css'), ...sheet('b.css') }, 'expected one style sheet, got a.css, b.css'],
  ])('is refused where there are %s', (_count, bundle, message) => {
    expect(() => siteStyle(bundle)).toThrow(message)
  })
})
