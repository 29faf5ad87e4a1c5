import type { Scale } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'

/** Numbers of more digits than this are longer than their compact form. */
const COMPACT_FROM = 1_000_000

/** How the ticks of a scale are written, all in one manner: in full up to a million, with a word above it. */
export function axisText(language: Language, scale: Scale): (tick: number) => string {
  const greatest = Math.max(Math.abs(scale.min), Math.abs(scale.max))
  return greatest < COMPACT_FROM ? (tick) => language.exact(tick, 0) : (tick) => language.compact(tick)
}
