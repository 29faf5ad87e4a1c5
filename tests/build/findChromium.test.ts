import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findChromium } from '#tests/browser/support/findChromium.ts'
import { temporaryFolder } from './temporaryFolder.ts'

function programs(...names: readonly string[]): string {
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))
  for (const name of names) chmodSync(join(folder, name), 0o755)
  return folder
}

describe('the browser of the tests', () => {
  test('is the one that CHROMIUM_PATH names, before any other', async () => {
    const folder = programs('mine', 'chromium')
    const mine = join(folder, 'mine')
    expect(await findChromium({ CHROMIUM_PATH: mine, PATH: folder })).toBe(mine)
  })

  test('is Chromium before Chrome, wherever on the PATH each lies', async () => {
    const chrome = programs('google-chrome')
    const chromium = programs('chromium')
    expect(await findChromium({ PATH: `${chrome}:${chromium}` })).toBe(join(chromium, 'chromium'))
    expect(await findChromium({ PATH: chrome })).toBe(join(chrome, 'google-chrome'))
  })

  test('is never another one when CHROMIUM_PATH is wrong', async () => {
    const folder = programs('chromium')
    const asked = join(folder, 'absent')
    await expect(findChromium({ CHROMIUM_PATH: asked, PATH: folder })).rejects.toThrow(`got "${asked}"`)
  })
})
