import type { Indicator } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import type { Figure } from '#src/model/sentence.ts'
import { differenceDecimals } from './differenceDecimals.ts'
import type { Language } from './language.ts'

/** A change as it stands beside a headline. */
export interface ChangeText {
  /** `+2.3`, or `+2.3 points` for shares. */
  readonly amount: string
  /** "since 2022" */
  readonly since: string
  /** "better" or "worse", which colour and shape repeat; null where no verdict may be given. */
  readonly verdict: string | null
  /** All of it in reading order. */
  readonly text: string
}

/**
 * A change in words.
 * @param change later minus earlier, in the unit of the indicator; derive decides whether a verdict may be given
 */
export function describeChange(
  change: { readonly since: Period; readonly difference: number; readonly verdict: 'better' | 'worse' | null },
  indicator: Pick<Indicator, 'decimals' | 'symbol'>,
  language: Language,
): ChangeText {
  const { brief } = language.words
  const number = language.signed(change.difference, differenceDecimals(change.difference, 0, indicator.decimals))
  const amount = indicator.symbol === '%' ? brief.points(number) : number
  const since = language.since(change.since)
  const verdict = change.verdict === null ? null : brief.verdicts[change.verdict]
  return { amount, since, verdict, text: brief.change(amount, since, verdict) }
}

/** The figure before, where its difference to the last one can be chance: "5 deaths in 2022", without sign or verdict. */
export function describeEarlier(
  { count, value, period }: Figure,
  { eventForms, decimals }: Pick<Indicator, 'eventForms' | 'decimals'>,
  language: Language,
): string {
  const counted =
    count === null
      ? language.number(value, decimals)
      : `${language.number(count, 0)} ${language.plural(count, eventForms ?? [])}`.trim()
  return language.words.brief.earlier(counted, language.during(period))
}
