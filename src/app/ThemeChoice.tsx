import { useState } from 'react'
import type { Language } from '#src/i18n/language.ts'
import { Select } from '#src/ui/Select.tsx'
import { chooseTheme, currentTheme, THEMES } from './theme.ts'

/** Light, dark, or as the machine is set. */
export function ThemeChoice({ language }: { readonly language: Language }) {
  const [theme, setTheme] = useState(() => currentTheme(document.documentElement))
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
        setTheme(chosen)
      }}
    />
  )
}
