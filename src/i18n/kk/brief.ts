import type { IndicatorKind } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { BriefWords } from '../en/brief.ts'
import { capitalise } from '../sentenceTexts.ts'

const reasons: Readonly<Record<MissingReason, string>> = {
  'not-published': 'дерек жарияланбаған',
  'not-collected': 'дерек жиналмаған',
  'does-not-exist': 'ол кезде жеке өңір болмаған',
  withheld: 'дерек жеке өмірді қорғау үшін жасырылған',
  'not-due': 'жариялау мерзімі әлі келген жоқ',
  late: 'жариялау кешігіп жатыр',
}

const UNKNOWN: Readonly<Record<IndicatorKind, string>> = {
  events: 'тексеру мүмкін емес',
  rate: 'оқиғалар саны жарияланбаған',
  register: 'қорытынды мүмкін емес',
  survey: 'қателік шегі жарияланбаған',
  measurement: 'қателік шегі жарияланбаған',
}

export const brief: BriefWords = {
  reasons,
  noFigures: 'Таңдалған кезеңде бұл қалалар бойынша ештеңе жарияланбаған',
  oneCity: (other, reason) => `${other.name}: ${reasons[reason]}`,
  notComparable: {
    'different-periods': 'Салыстырылмайды: кезеңдері әртүрлі',
    provisional: 'Салыстырылмайды: алдын ала мән әлі өзгеруі мүмкін',
    'series-break': 'Салыстырылмайды: әртүрлі әдіспен есептелген',
  },
  difference: (higher, amount, during) => `${capitalise(during)} ${higher.forms.in} жоғары, айырмасы ${amount}`,
  bothPublished: (value, during) => `${capitalise(during)} екі қала бойынша жарияланған мән: ${value}`,
  noVerdict: (amount, during, kind) => `${capitalise(during)} айырмасы ${amount}; ${UNKNOWN[kind]}`,
  events: (left, right, during) =>
    `${capitalise(during)} ${left} және ${right}: мұндай айырма кездейсоқ болуы мүмкін`,
  eventsEqual: (each, during) => `${capitalise(during)} әр қалада ${each}: бұл қалалардың тең екенін көрсетпейді`,
  eventsApart: (left, right, during, higher) =>
    `${capitalise(during)} ${left} және ${right}: ${higher.forms.in} жоғары, кездейсоқ сирек болады`,
  points: (amount) => `${amount}\u00a0п.т.`,
  demonstration: (sentence) => `Демонстрациялық деректер. ${sentence}`,
  change: (amount, since, verdict) => (verdict === null ? `${since} ${amount}` : `${since} ${amount}, ${verdict}`),
  earlier: (counted, during) => `${during} ${counted}`,
  verdicts: { better: 'жақсырақ', worse: 'нашарырақ' },
}
