import { useSyncExternalStore } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { Select } from '#src/ui/Select.tsx'
import { chooseTheme, currentTheme, followTheme, THEMES } from './theme.ts'

/** Light, dark, or as the machine is set. */
export function ThemeChoice({ language }: { readonly language: Language }) {
  // A prerendered page cannot know the reader's choice.
  const theme = useSyncExternalStore(followTheme, () => currentTheme(document.documentElement), () => 'system')
  const words = language.words.shell
  return (
    <Select
      className="theme"
      label={words.theme}
      value={theme}
      options={THEMES.map((value) => ({ value, text: words.themes[value] }))}
      onChange={(value) => {
        const chosen = THEMES.find((one) => one === value) ?? 'system'
        chooseTheme(chosen, document.documentElement, () => localStorage)
      }}
    />
  )
}
