import type { Indicator, Target } from '#src/model/indicator.ts'
import type { Language } from './language.ts'
import { valueText } from './valueText.ts'

/** More digits than the indicator has by this many are not those that somebody set. */
const MOST_EXTRA_DECIMALS = 2

/** The value of a target with the digits that were set: `10`, `9.12`, `80%`. */
export function targetValue(
  { value }: Pick<Target, 'value'>,
  indicator: Pick<Indicator, 'decimals' | 'symbol'>,
  language: Language,
): string {
  const written = String(value).split('.')[1]?.length ?? 0
  return valueText(value, indicator, language, Math.min(written, indicator.decimals + MOST_EXTRA_DECIMALS))
}

/**
 * A target as short as a drawing needs it: "Target 10, 2030".
 * @param place whose it is, where a drawing holds those of two places
 */
export function targetLabel(target: Target, indicator: Indicator, language: Language, place: string | null = null): string {
  const { panels } = language.words
  const [value, by] = [targetValue(target, indicator, language), language.period(target.by)]
  return place === null ? panels.target(value, by) : panels.targetOf(place, value, by)
}
