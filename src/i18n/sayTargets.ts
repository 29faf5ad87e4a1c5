import type { Indicator, Target } from '#src/model/indicator.ts'
import type { Standing, TargetFact } from '#src/model/targetFact.ts'
import { differenceDecimals } from './differenceDecimals.ts'
import type { IndicatorLanguage } from './language.ts'
import { markDemonstration } from './markDemonstration.ts'
import { capitalise, finish } from './sentenceTexts.ts'
import { targetValue } from './targetLabel.ts'
import { valueText } from './valueText.ts'

/** From this many events on a rate is steady enough to be named before its count. */
const RATES_FIRST_FROM = 10

/** A target of a place as a card says it. */
export interface TargetText {
  /** "Astana’s target: at most 10 by 2030" */
  readonly title: string
  /** "Below the target, not certain" */
  readonly answer: string
  readonly details: readonly string[]
  readonly source: Target['source']
}

function standingText(standing: Standing, value: number, { target, time }: TargetFact, language: IndicatorLanguage): string {
  const { standings } = language.words.targets
  switch (standing) {
    case 'met':
      return time === 'due' ? standings.met : standings.metSoFar
    case 'missed':
      return time === 'due' ? standings.missed : standings.notYet
    case 'good-not-certain':
    case 'bad-not-certain':
      if (value === target.value) return standings.at
      return value < target.value ? standings.below : standings.above
    case 'unknown':
      return standings.unknown
  }
}

function titleOf({ area, target }: TargetFact, indicator: Indicator, language: IndicatorLanguage): string {
  const { targets } = language.words
  const value = targetValue(target, indicator, language)
  const bound = indicator.direction === 'higher' ? targets.atLeast(value) : targets.atMost(value)
  return targets.titleOf(area.forms.of, bound, language.period(target.by))
}

/** The value with its count first where that is small, and its interval, all with digits that tell them from the target. */
function heldText({ target, held }: TargetFact, indicator: Indicator, language: IndicatorLanguage): string {
  if (held === null) return language.words.targets.standings.none
  const { figure, interval } = held
  const short = (value: number): string =>
    valueText(value, indicator, language, differenceDecimals(value, target.value, indicator.decimals))
  const { count } = figure
  const counted =
    count === null || count >= RATES_FIRST_FROM || indicator.eventForms === null
      ? null
      : `${language.number(count, 0)} ${language.plural(count, indicator.eventForms)}`
  const { targets } = language.words
  const during = language.during(figure.period)
  // No event is no rate: the number need not be said twice.
  const value = counted === null ? short(figure.value) : count === 0 ? counted : `${counted} (${short(figure.value)})`
  if (interval === null) return targets.held(during, value)
  return targets.heldWithin(during, value, short(interval[0]), short(interval[1]))
}

function timeText({ target, time }: TargetFact, language: IndicatorLanguage): string[] {
  const { targets } = language.words
  const by = language.period(target.by)
  if (time === 'due') return []
  return [time === 'ahead' ? targets.ahead(by) : targets.awaited(by)]
}

function whyText(standing: Standing, { kind }: Indicator, language: IndicatorLanguage): string {
  const { charts, targets } = language.words
  if (standing !== 'unknown') return kind === 'register' ? targets.why.register : targets.why.interval
  return kind === 'events' ? targets.why.noCounts : charts.intervalUnavailableReason[kind]
}

/** A target as a card: what was set, how the value stands to it, and what stands behind that. */
export function sayTarget(fact: TargetFact, indicator: Indicator, language: IndicatorLanguage): TargetText {
  const { held, target } = fact
  const shared = { title: titleOf(fact, indicator, language), source: target.source }
  if (held === null) {
    return { ...shared, answer: capitalise(language.words.targets.standings.none), details: timeText(fact, language) }
  }
  return {
    ...shared,
    answer: capitalise(standingText(held.standing, held.figure.value, fact, language)),
    details: [finish(capitalise(heldText(fact, indicator, language))), whyText(held.standing, indicator, language), ...timeText(fact, language)],
  }
}

/** The same in full sentences; of demonstration data they say so first. */
export function sayTargetSentence(fact: TargetFact, indicator: Indicator, language: IndicatorLanguage): string {
  const { held } = fact
  const value = capitalise(heldText(fact, indicator, language))
  const { verdict } = language.words.targets
  const said = held === null ? `${value}.` : verdict(value, standingText(held.standing, held.figure.value, fact, language))
  const text = [`${titleOf(fact, indicator, language)}.`, said, ...timeText(fact, language)].join(' ')
  return markDemonstration(text, indicator, language)
}
