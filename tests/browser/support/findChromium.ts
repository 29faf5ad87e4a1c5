import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium as playwrightChromium } from '@playwright/test'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** Value of CHROMIUM_PATH that asks for the Chromium among the packages, whatever else the machine has. */
const BUNDLED = 'bundled'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Unpacks the Chromium of @sparticuz/chromium and the libraries that a bare Linux lacks.
 * Throws what stands in the way where it cannot run.
 */
async function unpackBundled(environment: NodeJS.ProcessEnv): Promise<string> {
  if (process.platform !== 'linux') throw new Error('the Chromium among the packages is for Linux')
  // The package unpacks its libraries and sets LD_LIBRARY_PATH only when it believes that it runs on Lambda,
  // and it looks while it is being imported.
  environment['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, one on the machine's PATH, Playwright's own, then the one among the
 * packages (`CHROMIUM_PATH=bundled` takes it at once). Installs nothing.
 * Throws where there is none, because a browser test that does not run must not look as if it had passed.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const asked = environment['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '' && asked !== BUNDLED) {
    if (isProgram(asked)) return asked
    throw new Error(`CHROMIUM_PATH: expected a program, got "${asked}"`)
  }
  if (asked !== BUNDLED) {
    const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
    const installed = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
    const found = [...installed, playwrightChromium.executablePath()].find(isProgram)
    if (found !== undefined) return found
  }
  try {
    return await unpackBundled(environment)
  } catch (cause) {
    const advice = 'Install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH to the program.'
    throw new Error(`No Chromium to test with. ${advice}`, { cause })
  }
}
