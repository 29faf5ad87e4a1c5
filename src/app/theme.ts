/** The reader's choice; `system` leaves it to the machine. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The key that the head script reads before the first paint. */
export const THEME_KEY = 'egiz-theme'

const listeners = new Set<() => void>()

/** Calls the listener at every choice; returns the way to stop that. */
export function followTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme that the head script set, or `system`. */
export function currentTheme(element: HTMLElement): Theme {
  return THEMES.find((theme) => theme === element.dataset['theme']) ?? 'system'
}

/**
 * Shows a theme and keeps it for the next visit. `system` forgets the choice, so nothing stays stored.
 * Where storage is blocked the choice lasts until the page is left.
 */
export function chooseTheme(theme: Theme, element: HTMLElement, storage: () => Storage): void {
  if (theme === 'system') delete element.dataset['theme']
  else element.dataset['theme'] = theme
  for (const listener of listeners) listener()
  try {
    if (theme === 'system') storage().removeItem(THEME_KEY)
    else storage().setItem(THEME_KEY, theme)
  } catch {
    // Blocked storage throws on access; the choice still holds for this page.
  }
}
