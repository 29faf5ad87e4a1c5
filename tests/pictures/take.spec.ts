import { test } from '../browser/support/test.ts'
import { open } from '../browser/support/open.ts'

/** The pictures of README, taken from the production build by `npm run pictures`. */
const PICTURES = [
  { name: 'overview', path: 'en/', width: 1280, height: 1000, theme: 'light' },
  { name: 'overview-kk-phone', path: 'kk/', width: 390, height: 844, theme: 'light' },
  { name: 'indicator', path: 'en/maternal-mortality/?show=interval~country', width: 1280, height: 1000, theme: 'light' },
  { name: 'indicator-ru-dark', path: 'ru/unemployment-rate/', width: 1280, height: 1000, theme: 'dark' },
] as const

for (const { name, path, width, height, theme } of PICTURES) {
  test(`picture: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await open(page, path)
    await page.locator('[data-sentence]').first().waitFor()
    if (path.includes('mortality') || path.includes('rate')) await page.locator('.recharts-surface').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: `tests/pictures/${name}.png` })
  })
}
