import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** What the tests are served: the site as `npm run build` makes it. */
const SITE = 'dist'

test('every built page names its own picture, which is there, in the size that messengers show', () => {
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:kk|ru|en)\b.*index\.html$/.test(name))
  // 35 indicators, six other pages, 40 centres and 24 routes, in three languages.
  expect(pages).toHaveLength((35 + 6 + 64) * 3)
  const named = pages.map((page) => {
    const html = readFileSync(join(SITE, page), 'utf8')
    const address = /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1] ?? ''
    const path = join(SITE, page, '..', address)
    const header = readFileSync(path).subarray(0, 24)
    expect(header.toString('latin1', 1, 4), page).toBe('PNG')
    expect([header.readUInt32BE(16), header.readUInt32BE(20)], page).toEqual([1200, 630])
    expect(existsSync(`${path}.br`), page).toBe(false)
    // Numbers are told in the title of each indicator that has any, and the description is the picture's text.
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1]
    expect(/<meta property="og:image:alt" content="([^"]*)">/.exec(html)?.[1], page).toBe(description)
    return path
  })
  // Pages of centres and routes show the picture of their service.
  expect(new Set(named).size).toBe((35 + 6) * 3)
})

test('the root, which is the address most often sent, has the picture of the Kazakh overview', () => {
  const imageOf = (page: string) => /og:image" content="[./]*(assets\/[^"]*)"/.exec(readFileSync(join(SITE, page), 'utf8'))?.[1]
  expect(imageOf('index.html')).toBe(imageOf('kk/index.html'))
})
