import type { Indicator } from '#src/model/indicator.ts'
import type { Language } from './language.ts'

/**
 * A published value as short as its indicator is shown: `9.1`, `97.4%`.
 * A true zero is `0`: `0.0` would read as a small value that was rounded.
 * @param decimals more or fewer than the indicator's, where two values have to be told apart
 */
export function valueText(
  value: number,
  indicator: Pick<Indicator, 'decimals' | 'symbol'>,
  language: Language,
  decimals: number = indicator.decimals,
): string {
  const shown = value === 0 ? 0 : decimals
  return indicator.symbol === '%' ? language.percent(value, shown) : language.number(value, shown)
}
