import type { IndicatorKind } from '#src/model/indicator.ts'
import type { NotComparable } from '#src/model/sentence.ts'
import type { SentencesWords } from '../en/sentences.ts'
import { capitalise, finish, type FigureText, type PairTexts } from '../sentenceTexts.ts'
import { brief } from './brief.ts'

const marked = ({ value, provisional }: FigureText): string => (provisional ? `${value} (предварительно)` : value)
const inUnit = (unit: string | null): string => (unit === null ? '' : ` (${unit})`)

/** Joins what is said of each city, with the period once and first if they share it. */
function joined({ left, right }: PairTexts, say: (figure: FigureText) => string): string {
  if (left.during === right.during) return `${capitalise(left.during)}: ${say(left)} и ${say(right)}`
  return `${capitalise(say(left))} ${left.during} и ${say(right)} ${right.during}`
}

const valuesOf = (pair: PairTexts): string =>
  joined(pair, (figure) => `${marked(figure)} ${figure.area.forms.in}`) + inUnit(pair.unit)

/** Counts first; a count of 0 is said as 0, which suits a noun of any gender. */
function countsOf(pair: PairTexts): string {
  const unitAt = pair.left.none ? pair.right : pair.left
  return joined(pair, (figure) => {
    const counted = `${figure.counted ?? ''} ${figure.area.forms.in}`
    if (figure.none) return counted
    const unit = figure === unitAt && pair.unit !== null ? ` ${pair.unit}` : ''
    return `${counted} (${marked(figure)}${unit})`
  })
}

const ratesOf = (pair: PairTexts): string =>
  joined(pair, (figure) => {
    const counted = figure.counted === null ? '' : ` (${figure.counted})`
    return `${marked(figure)} ${figure.area.forms.in}${counted}`
  }) + (pair.unit === null ? '' : `, ${pair.unit}`)

const WHY: Readonly<Record<NotComparable, string>> = {
  'different-periods': 'Периоды разные, поэтому значения не сравниваются.',
  provisional: 'Предварительное значение ещё может измениться, поэтому значения не сравниваются.',
  'series-break': 'Они получены разными способами счёта, поэтому не сравниваются.',
}

const UNCERTAINTY: Readonly<Record<IndicatorKind, string>> = {
  events: 'Проверка невозможна, поэтому нельзя сказать, случайна ли разница.',
  rate: 'Числа событий для этих коэффициентов не опубликованы, поэтому нельзя сказать, случайна ли разница.',
  register: 'Нельзя сказать, случайна ли разница.',
  survey: 'Погрешность этого обследования не опубликована, поэтому нельзя сказать, случайна ли разница.',
  measurement: 'Погрешность этих измерений не опубликована, поэтому нельзя сказать, случайна ли разница.',
}

/** Where the values are equal there is no difference that could be chance. */
function inDoubt({ left, right }: PairTexts): string {
  const neither = 'эти данные не показывают ни того, что города различаются, ни того, что они равны.'
  return left.value === right.value ? capitalise(neither) : `Разница такой величины может быть случайной; ${neither}`
}

const APART = 'Одна лишь случайность редко даёт разницу такой величины.'

export const sentences: SentencesWords = {
  noFigures: (left, right) =>
    `За выбранный период для ${left.forms.of} и для ${right.forms.of} опубликованных данных нет.`,
  country: ({ area, value, during }, unit) => `${area.name} ${during}: ${value}${inUnit(unit)}.`,
  oneCity: (figure, unit, other, reason) =>
    `${capitalise(figure.area.forms.in)} ${figure.during}: ${marked(figure)}${inUnit(unit)}. ` +
    `${other.name}: ${brief.reasons[reason]}.`,
  notComparable: (pair, why) => `${valuesOf(pair)}. ${WHY[why]}`,
  difference: (pair, higher, amount) => finish(`${valuesOf(pair)}; ${higher.forms.in} показатель выше на ${amount}`),
  bothPublished: ({ left, right, unit }) =>
    `${capitalise(left.during)} и ${left.area.forms.in}, и ${right.area.forms.in} ` +
    `опубликовано ${left.value}${inUnit(unit)}.`,
  noVerdict: (pair, amount, kind) => `${finish(`${valuesOf(pair)}, разница ${amount}`)} ${UNCERTAINTY[kind]}`,
  notShownEqual: 'Это не показывает, что города равны.',
  fewEvents: (pair) => `${countsOf(pair)}. ${inDoubt(pair)}`,
  manyEvents: (pair) => `${ratesOf(pair)}. ${inDoubt(pair)}`,
  fewEventsApart: (pair, higher) => `${countsOf(pair)}; ${higher.forms.in} показатель выше. ${APART}`,
  manyEventsApart: (pair, higher) => `${ratesOf(pair)}; ${higher.forms.in} показатель выше. ${APART}`,
  points: (amount) => `${amount}\u00a0п.п.`,
  // A comma stands in numbers.
  inTitle: (left, right) => `${left}; ${right}`,
}
