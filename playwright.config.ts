import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_FLAGS } from './tests/browser/support/chromiumFlags.ts'
import { findChromium } from './tests/browser/support/findChromium.ts'
import { freePort } from './tests/browser/support/freePort.ts'

// Workers read this file again: what the first reading found stands in the environment for them.
process.env['CHROMIUM_FOUND'] ??= await findChromium()
process.env['EGIZ_TEST_PORT'] ??= String(await freePort())

const port = process.env['EGIZ_TEST_PORT']
const baseURL = `http://localhost:${port}/`

/** Tests that run over every page, language and width carry this tag, and run in `npm run check:all` only. */
const EVERYTHING = /@everything/

export default defineConfig({
  testDir: 'tests',
  testMatch: 'browser/**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // On a machine that others share a browser may stall; a test that passes only then is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list']],
  timeout: 60_000,
  // The first lazy import of the charts takes seconds on a busy machine.
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'ru-KZ',
    timezoneId: 'Asia/Almaty',
    // Recording every test takes a quarter of its time.
    trace: 'on-first-retry',
    launchOptions: { executablePath: process.env['CHROMIUM_FOUND'], args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: 'chromium', grepInvert: EVERYTHING },
    { name: 'everything', grep: EVERYTHING },
    { name: 'pictures', testMatch: 'pictures/*.spec.ts' },
  ],
  webServer: {
    command: `npm run build && npx vite preview --port ${port} --strictPort --host localhost`,
    url: `${baseURL}kk/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
