import type { Indicator } from '#src/model/indicator.ts'
import type { Language } from './language.ts'

/** A text about an indicator; of demonstration data it says first that they are. */
export function markDemonstration(text: string, indicator: Pick<Indicator, 'demonstration'>, language: Language): string {
  return indicator.demonstration ? language.words.brief.demonstration(text) : text
}
