import type { IndicatorKind } from '#src/model/indicator.ts'
import type { NotComparable } from '#src/model/sentence.ts'
import type { SentencesWords } from '../en/sentences.ts'
import { capitalise, finish, type FigureText, type PairTexts } from '../sentenceTexts.ts'
import { brief } from './brief.ts'
import { kazakhPair } from './kazakhPair.ts'

const marked = ({ value, provisional }: FigureText): string => (provisional ? `алдын ала ${value}` : value)
const inUnit = (unit: string | null): string => (unit === null ? '' : ` (${unit})`)

/** Joins what is said of each city; in Kazakh the period and the place come before the value. */
function joined({ left, right }: PairTexts, say: (figure: FigureText) => string): string {
  const place = ({ area }: FigureText): string => area.forms.in
  if (left.during === right.during) {
    return `${capitalise(left.during)} ${place(left)} ${say(left)} және ${place(right)} ${say(right)}`
  }
  return `${place(left)} ${left.during} ${say(left)} және ${place(right)} ${right.during} ${say(right)}`
}

const valuesOf = (pair: PairTexts): string => joined(pair, marked) + inUnit(pair.unit)

/** Counts first, then "per 100,000 … 9.1": the unit stands before its value. */
function countsOf(pair: PairTexts): string {
  const unitAt = pair.left.none ? pair.right : pair.left
  return joined(pair, (figure) => {
    const counted = figure.counted ?? ''
    if (figure.none) return counted
    const unit = figure === unitAt && pair.unit !== null ? `${pair.unit} ` : ''
    return `${counted} (${unit}${marked(figure)})`
  })
}

function ratesOf(pair: PairTexts): string {
  const rates = joined(pair, (figure) =>
    figure.counted === null ? marked(figure) : `${marked(figure)} (${figure.counted})`,
  )
  return pair.unit === null ? rates : `${rates}, ${pair.unit}`
}

const WHY: Readonly<Record<NotComparable, string>> = {
  'different-periods': 'Кезеңдері әртүрлі, сондықтан мәндер салыстырылмайды.',
  provisional: 'Алдын ала мән әлі өзгеруі мүмкін, сондықтан мәндер салыстырылмайды.',
  'series-break': 'Олар әртүрлі әдіспен есептелген, сондықтан салыстырылмайды.',
}

const UNCERTAINTY: Readonly<Record<IndicatorKind, string>> = {
  events: 'Тексеру мүмкін емес, сондықтан айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
  rate:
    'Бұл коэффициенттердің негізіндегі оқиғалар саны жарияланбаған, ' +
    'сондықтан айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
  register: 'Айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
  survey: 'Бұл зерттеудің қателік шегі жарияланбаған, сондықтан айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
  measurement:
    'Бұл өлшеулердің қателік шегі жарияланбаған, сондықтан айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
}

/** Where the values are equal there is no difference that could be chance. */
function inDoubt({ left, right }: PairTexts): string {
  const neither = 'бұл деректер қалалардың айырмасы бар екенін де, олардың тең екенін де көрсетпейді.'
  return left.value === right.value ? capitalise(neither) : `Мұндай айырма кездейсоқ болуы мүмкін; ${neither}`
}

const APART = 'Кездейсоқтықтың өзі ғана мұндай айырманы сирек береді.'

export const sentences: SentencesWords = {
  noFigures: (left, right) =>
    `Таңдалған кезеңде ${kazakhPair(left.name, right.name)} бойынша жарияланған дерек жоқ.`,
  country: ({ area, value, during }, unit) => `${area.name}: ${during} ${value}${inUnit(unit)}.`,
  oneCity: (figure, unit, other, reason) =>
    `${figure.area.forms.in} ${figure.during} ${marked(figure)}${inUnit(unit)}. ${other.name}: ${brief.reasons[reason]}.`,
  notComparable: (pair, why) => `${valuesOf(pair)}. ${WHY[why]}`,
  difference: (pair, higher, amount) =>
    finish(`${valuesOf(pair)}; көрсеткіш ${higher.forms.in} жоғары, айырмасы ${amount}`),
  bothPublished: ({ left, right, unit }) =>
    `${capitalise(left.during)} ${kazakhPair(left.area.name, right.area.name)} бойынша ` +
    `жарияланған мән: ${left.value}${inUnit(unit)}.`,
  noVerdict: (pair, amount, kind) => `${finish(`${valuesOf(pair)}, айырмасы ${amount}`)} ${UNCERTAINTY[kind]}`,
  notShownEqual: 'Бұл қалалардың тең екенін көрсетпейді.',
  fewEvents: (pair) => `${countsOf(pair)}. ${inDoubt(pair)}`,
  manyEvents: (pair) => `${ratesOf(pair)}. ${inDoubt(pair)}`,
  fewEventsApart: (pair, higher) => `${countsOf(pair)}; көрсеткіш ${higher.forms.in} жоғары. ${APART}`,
  manyEventsApart: (pair, higher) => `${ratesOf(pair)}; көрсеткіш ${higher.forms.in} жоғары. ${APART}`,
  points: (amount) => `${amount}\u00a0п.т.`,
  // A comma stands in numbers.
  inTitle: (left, right) => `${left}; ${right}`,
}
