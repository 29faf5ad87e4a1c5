import type { Area } from '#src/model/area.ts'
import type { IndicatorKind } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { NotComparable } from '#src/model/sentence.ts'
import { capitalise, type FigureText, type PairTexts } from '../sentenceTexts.ts'
import { brief } from './brief.ts'

const marked = ({ value, provisional }: FigureText): string => (provisional ? `${value} (provisional)` : value)
const inUnit = (unit: string | null): string => (unit === null ? '' : ` (${unit})`)

/** Joins what is said of each city, with the period once if they share it. */
function joined({ left, right }: PairTexts, say: (figure: FigureText, isFirst: boolean) => string): string {
  const first = say(left, true)
  const second = say(right, false)
  if (left.during === right.during) return `${first} and ${second} ${left.during}`
  return `${first} ${left.during} and ${second} ${right.during}`
}

const valuesOf = (pair: PairTexts): string =>
  joined(pair, (figure) => `${marked(figure)} ${figure.area.forms.in}`) + inUnit(pair.unit)

/** Counts first: "3 deaths in Astana (9.1 per 100,000 live births) and none in Shymkent in 2023". */
function countsOf(pair: PairTexts): string {
  const unitAt = pair.left.none ? pair.right : pair.left
  return joined(pair, (figure, isFirst) => {
    if (figure.none) return `${isFirst ? `no ${figure.noun}` : 'none'} ${figure.area.forms.in}`
    const unit = figure === unitAt && pair.unit !== null ? ` ${pair.unit}` : ''
    return `${figure.counted ?? ''} ${figure.area.forms.in} (${marked(figure)}${unit})`
  })
}

/** Rates first, each with its count. */
const ratesOf = (pair: PairTexts): string =>
  joined(pair, (figure) => {
    const counted = figure.counted === null ? '' : ` (${figure.counted})`
    return `${marked(figure)} ${figure.area.forms.in}${counted}`
  }) + (pair.unit === null ? '' : `, ${pair.unit}`)

const WHY: Readonly<Record<NotComparable, string>> = {
  'different-periods': 'the periods differ, so the values are not compared',
  provisional: 'a provisional value may still change, so the values are not compared',
  'series-break': 'they were counted in different ways, so the values are not compared',
}

const UNCERTAINTY: Readonly<Record<IndicatorKind, string>> = {
  events: 'No test could be made, so it cannot be said whether the difference is chance.',
  rate: 'The counts behind these rates are not published, so it cannot be said whether the difference is chance.',
  register: 'It cannot be said whether the difference is chance.',
  survey: 'The uncertainty of this survey is not published, so it cannot be said whether the difference is chance.',
  measurement:
    'The uncertainty of these measurements is not published, so it cannot be said whether the difference is chance.',
}

/** Where the values are equal there is no difference that could be chance. */
function inDoubt({ left, right }: PairTexts): string {
  const neither = 'these data do not show that the cities differ, nor that they are equal'
  return left.value === right.value ? neither : `a difference of this size can be chance; ${neither}`
}

const APART = 'chance alone would rarely give a difference of this size'

/** Sentences about two cities. Every function gives a complete text. */
export const sentences = {
  noFigures: (left: Area, right: Area) =>
    `There are no published figures for ${left.name} or ${right.name} in the chosen period.`,
  country: ({ area, value, during }: FigureText, unit: string | null) =>
    `${area.name}: ${value} ${during}${inUnit(unit)}.`,
  oneCity: (figure: FigureText, unit: string | null, other: Area, reason: MissingReason) =>
    `${capitalise(figure.area.forms.in)} it was ${marked(figure)} ${figure.during}${inUnit(unit)}. ` +
    `${other.name}: ${brief.reasons[reason]}.`,
  notComparable: (pair: PairTexts, why: NotComparable) => `${valuesOf(pair)}: ${WHY[why]}.`,
  difference: (pair: PairTexts, higher: Area, amount: string) =>
    `${valuesOf(pair)}; the figure is higher ${higher.forms.in} by ${amount}.`,
  bothPublished: ({ left, right, unit }: PairTexts) =>
    `The published value ${left.during} is ${left.value} ` +
    `both for ${left.area.name} and for ${right.area.name}${inUnit(unit)}.`,
  noVerdict: (pair: PairTexts, amount: string, kind: IndicatorKind) =>
    `${valuesOf(pair)}, a difference of ${amount}. ${UNCERTAINTY[kind]}`,
  notShownEqual: 'This does not show that the cities are equal.',
  fewEvents: (pair: PairTexts) => `${capitalise(countsOf(pair))}: ${inDoubt(pair)}.`,
  manyEvents: (pair: PairTexts) => `${capitalise(ratesOf(pair))}: ${inDoubt(pair)}.`,
  fewEventsApart: (pair: PairTexts, higher: Area) =>
    `${capitalise(countsOf(pair))}: the rate is higher ${higher.forms.in}, and ${APART}.`,
  manyEventsApart: (pair: PairTexts, higher: Area) =>
    `${capitalise(ratesOf(pair))}: the rate is higher ${higher.forms.in}, and ${APART}.`,
  points: (amount: string) => `${amount} percentage points`,
  /** The figures of two places in a title. */
  inTitle: (left: string, right: string) => `${left}, ${right}`,
}

export type SentencesWords = typeof sentences
