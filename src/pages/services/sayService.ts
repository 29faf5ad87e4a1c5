import type { BranchView } from '#src/derive/service/branchView.ts'
import type { BestHour, HourCell } from '#src/derive/service/hourMaps.ts'
import { readingOf, type Yardstick } from '#src/derive/service/reading.ts'
import type { ServiceSide, ServiceView } from '#src/derive/service/serviceView.ts'
import type { Basis } from '#src/derive/service/chosenSpan.ts'
import type { Told } from '#src/derive/service/told.ts'
import type { HourText } from '#src/i18n/en/services.ts'
import { markDemonstration } from '#src/i18n/markDemonstration.ts'
import type { Channel, ServiceCode } from '#src/model/service.ts'
import { minuteNumber, ofChannel, readingText, type Speech } from './serviceText.ts'

/** The period of a basis inside a sentence: "in 2025"; a range stands with its ends. */
export function duringBasis(basis: Basis, { language }: Speech): string {
  return basis.kind === 'classes' ? `${language.periods(basis.from, basis.to)}:` : language.during(basis.period)
}

/**
 * What may be said of the two cities, of which visitors, and that their figures are generated where they are; '' where there
 * is nothing to say, or not yet.
 */
export function sayCities(view: ServiceView, speech: Speech): string {
  const marked = (text: string, sides: readonly ServiceSide[]): string => {
    const demonstration = sides.some(({ log }) => log?.demonstration === true)
    return text === '' ? '' : markDemonstration(ofChannel(text, view.channel, speech), { demonstration }, speech.language)
  }
  if (!view.isMixed) return marked(sayPair(view, speech), view.sides)
  return joined(view.sides.map((side) => marked(sayAlone(side, view, speech), [side])))
}

function sayPair(view: ServiceView, speech: Speech): string {
  const words = speech.words[view.catalogue.service]
  const during = duringBasis(view.span.basis, speech)
  const [left, right] = view.sides.map(({ area, told }) => ({ where: area.forms.in, value: valueText(told, view.yardstick, speech) }))
  if (view.said.kind === 'no-pair' || left === undefined || right === undefined) {
    return joined(view.sides.map((side) => sayAlone(side, view, speech)))
  }
  if (view.said.kind === 'not-apart') return words.notApart(left, right, during)
  const better = view.sides[view.said.better === 'first' ? 0 : 1].area.forms.in
  return words.apart(left, right, during, better)
}

function sayAlone({ area, told }: ServiceSide, { catalogue, span, yardstick }: ServiceView, speech: Speech): string {
  const value = valueText(told, yardstick, speech)
  return value === '' ? '' : speech.words[catalogue.service].one(area.name, value, duringBasis(span.basis, speech))
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** What is told of a branch, and of which visitors; '' where there is nothing to say, or not yet. */
export function sayBranch({ catalogue, branch, told, span, channel, yardstick }: BranchView, speech: Speech): string {
  const value = valueText(told, yardstick, speech)
  if (value === '') return ''
  return ofChannel(speech.words[catalogue.service].one(branch.name, value, duringBasis(span.basis, speech)), channel, speech)
}

/** What may be said of a branch against the year before; '' where there is no year before. */
export function sayChange({ catalogue, change, yardstick }: BranchView, speech: Speech): string {
  const { language, words } = speech
  switch (change.kind) {
    case 'nothing':
      return ''
    case 'shut':
      return words.shutBefore(change.regime.kind, language.since(change.regime.from), language.period(change.before))
    case 'not-apart':
      return words.changeNotApart(language.period(change.before))
    case 'apart': {
      const amount =
        yardstick === 'share'
          ? language.words.brief.points(language.signed(change.difference * 100, 1))
          : words.minutes(language.signed(change.difference / 60, 1))
      return words[catalogue.service].changeApart(amount, language.period(change.before), change.isBetter)
    }
  }
}

interface HoursAbout {
  readonly name: string
  readonly service: ServiceCode
  readonly channel: Channel
  readonly yardstick: Yardstick
  readonly during: string
}

/** When to go, and for which visitors, as far as the hours can be told apart; '' where there is none. */
export function sayBestHour(best: BestHour, { name, service, channel, yardstick, during }: HoursAbout, speech: Speech): string {
  const words = speech.words[service]
  if (best.kind === 'none') return ''
  if (best.kind === 'not-apart') return ofChannel(words.bestNotApart(name), channel, speech)
  const text = (cell: HourCell): HourText => ({
    weekday: cell.weekday,
    hours: speech.words.hours(cell.hour),
    value: cell.reading === null ? '' : readingText(cell.reading, yardstick, speech),
  })
  return ofChannel(words.best(name, text(best.best), text(best.worst), during), channel, speech)
}

/** The number of a cell of a map, without its unit, which stands above it: minutes, or per cent. */
export function hourNumber(cell: HourCell, yardstick: Yardstick, speech: Speech): string {
  if (cell.reading === null) return ''
  if (yardstick === 'share') return speech.language.number(cell.reading.low * 100, 0)
  return minuteNumber(cell.reading.low, speech)
}

function valueText(told: Told | null, yardstick: Yardstick, speech: Speech): string {
  const reading = told?.kind === 'figures' ? readingOf(told.figures, yardstick) : null
  return reading === null ? '' : readingText(reading, yardstick, speech)
}
