import type { Basis } from '#src/derive/service/chosenSpan.ts'
import type { Stretch, Told } from '#src/derive/service/told.ts'
import type { Reading, Yardstick } from '#src/derive/service/reading.ts'
import type { ServicesWords } from '#src/i18n/en/services.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Channel, Norm, ServiceCode } from '#src/model/service.ts'

/** A language with the words of services. */
export interface Speech {
  readonly language: Language
  readonly words: ServicesWords
}

const SECONDS_A_MINUTE = 60
const PERCENT = 100

/** Seconds as minutes with one decimal, without their unit. */
export function minuteNumber(seconds: number, { language }: Speech): string {
  return language.number(seconds / SECONDS_A_MINUTE, 1)
}

/** Seconds as minutes: `9.2 min`. */
export function minuteText(seconds: number, speech: Speech): string {
  return speech.words.minutes(minuteNumber(seconds, speech))
}

/** Bounds of a class are whole minutes mostly, and then need no decimal. */
export function boundText(seconds: number, { language }: Speech): string {
  return language.number(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE === 0 ? 0 : 1)
}

/** A value to the second, or the class in which it lies: `10–12 min`, `60 min or more`. */
export function stretchText([low, high]: Stretch, speech: Speech): string {
  const { words } = speech
  if (low !== null && low === high) return minuteText(low, speech)
  if (low === null) return high === null ? words.notKnown : words.under(boundText(high, speech))
  return high === null ? words.above(boundText(low, speech)) : words.between(boundText(low, speech), boundText(high, speech))
}

/** A share of one: `82.1%`. */
export function shareText(share: number, { language }: Speech): string {
  return language.percent(share * PERCENT, 1)
}

/** A reading on its yardstick. */
export function readingText({ low, high }: Reading, yardstick: Yardstick, speech: Speech): string {
  return yardstick === 'share' ? shareText(low, speech) : stretchText([finite(low), finite(high)], speech)
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** Why there is no figure: `none`, `not known`, `too few (12)`, and of a branch that it went over to another way of taking visitors. */
export function nothingText(told: Exclude<Told, { readonly kind: 'figures' }>, hasLog: boolean, { language, words }: Speech): string {
  switch (told.kind) {
    case 'none':
      return words.none
    case 'unknown':
      return hasLog ? words.notKnown : words.noLog
    case 'too-few':
      return `${words.tooFew} (${language.number(told.count, 0)})`
    case 'shut':
      return words.shut(told.regime.kind, language.since(told.regime.from))
  }
}

/** Why there is no figure, where there is room for a word only: none, too few, else not known. */
export function nothingWord(told: Told | null, words: ServicesWords): string {
  switch (told?.kind) {
    case 'none':
      return words.none
    case 'too-few':
      return words.tooFew
    default:
      return words.notKnown
  }
}

/** The period of a basis: "2025", "July 2024 – June 2025". */
export function basisText(basis: Basis, language: Language): string {
  return basis.kind === 'classes' ? language.periods(basis.from, basis.to) : language.period(basis.period)
}

/** A sentence about some of the visitors, which says first of whom; of all, and '', as it is. */
export function ofChannel(sentence: string, channel: Channel, { words }: Speech): string {
  return channel === '_T' || sentence === '' ? sentence : `${words.channel}: ${words.channels[channel].toLowerCase()}. ${sentence}`
}

/** A heading over figures of some of the visitors, which says of whom; of all as it is. */
export function headingOf(heading: string, channel: Channel, { words }: Speech): string {
  return channel === '_T' ? heading : `${heading} (${words.channels[channel].toLowerCase()})`
}

/** The norm of a service in words. */
export function normText({ least, most }: Norm, service: ServiceCode, speech: Speech): string {
  const whole = (seconds: number) => speech.words.minutes(boundText(Math.abs(seconds), speech))
  return speech.words[service].norm(whole(most), least === null ? null : whole(least))
}
