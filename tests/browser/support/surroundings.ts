import type { Page } from '@playwright/test'

/** What a page is shown in. */
export interface Surroundings {
  readonly width: 320 | 768 | 1280
  readonly colorScheme: 'light' | 'dark'
}

/** Every width in either theme. */
export const ALL_SURROUNDINGS: readonly Surroundings[] = ([1280, 768, 320] as const).flatMap((width) => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
])

/** Every width once, with a theme that changes from width to width and, by `turn`, from page to page. */
export function someSurroundings(turn: number): readonly Surroundings[] {
  return ALL_SURROUNDINGS.filter((_, index) => (index + Math.floor(index / 2) + turn) % 2 === 0)
}

/** Shows a page that is open already in other surroundings: cheaper than opening it again. */
export async function surround(page: Page, { width, colorScheme }: Surroundings): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
}
