import type { FactsWords } from '../en/facts.ts'
import { methods } from './methods.ts'
import { capitalise } from '../sentenceTexts.ts'

export const facts: FactsWords = {
  heading: 'Бұл деректер не айта алады',
  apart: (during) => `${capitalise(during)} қалаларды ажыратуға бола ма?`,
  apartAtAll: 'Қалаларды ажыратуға бола ма?',
  yes: 'Иә',
  no: 'Жоқ',
  unknown: 'Айту мүмкін емес',
  why: {
    'different-periods': 'Қалалардың ортақ жылы жоқ.',
    provisional: 'Алдын ала мән әлі өзгеруі мүмкін.',
    'series-break': 'Қалалар әртүрлі әдіспен есептелген.',
    'no-counts': 'Қалалардың бірінің оқиғалар саны белгісіз.',
  },
  counts: (left, right) => `${left} және ${right}.`,
  higher: (inPlace) => `Көрсеткіш ${inPlace} жоғары; кездейсоқтықтың өзі ғана мұндай айырманы сирек береді.`,
  chance: 'Мұндай айырма кездейсоқ болуы мүмкін; бұл қалалардың тең екенін көрсетпейді.',
  needed: (inKnown, known, inOther, count) =>
    `Қалаларды ажырату үшін ${inKnown} ${known} болғанда, ${inOther} ${count} немесе одан көп болуы керек.`,
  ratio: (first, second, ratio, low, high) =>
    `Қатынасы (${first} : ${second}): ${ratio}; 95% интервал ${low} – ${high}`,
  ratioAbove: (first, second, low) =>
    `Қатынасы (${first} : ${second}): 95% интервал ${low} мәнінен басталады, жоғарғы шегі жоқ`,
  noEvents: 'Екі қалада да оқиға болмаған, ажырататын ештеңе жоқ.',
  oneMore: (event) => `Тағы бір оқиға (${event})`,
  oneMoreIn: (amount, inPlace) => `${inPlace} ${amount}`,
  oneMoreMeaning: 'Бір оқиға көрсеткішті осыншаға жылжытады.',
  pooled: (periods) => `Үш жыл бірге, ${periods}`,
  pooledAtAll: 'Үш жыл бірге',
  pooledNone: 'Таңдалған кезеңде екі қалада да бір әдіспен есептелген, қатарынан үш түпкілікті жыл жоқ.',
  reliability: 'Бір жылға қарап айтуға бола ма?',
  enoughEvents: (place, year, counted) => `${place}, ${year}: оқиға 10 немесе одан көп (${counted}).`,
  fewEvents: (place, year, counted) => `${place}, ${year}: оқиға 10-нан аз (${counted}).`,
  wideInterval: (place, year) => `${place}, ${year}: интервалы мәнінің 160%-ынан кең.`,
  reliabilityMeaning: 'Оқиға аз болғанда немесе интервал кең болғанда көрсеткіш кездейсоқ ауытқиды; үш жыл бірге көбірек айтады.',
  trend: 'Үрдіс байқала ма?',
  trends: { rises: 'Өсіп келеді', falls: 'Төмендеп келеді', none: 'Көрсетілмеген' },
  trendYears: (place, years) => `${place}: ${years}.`,
  trendNone: 'Таңдалған кезеңде бір әдіспен есептелген, қатарынан бес түпкілікті жыл жоқ.',
  trendMeaning: 'Үрдіс көрсетілмесе, бұл оның жоқ екенін білдірмейді.',
  both: (left, right) => `${left} және ${right}`,
  country: 'Ел бойынша мән',
  countryIn: (value, during) => `${during} ${value}`,
  countryMeaning: (country) =>
    `${country}: бағдар үшін берілген; оқиғалар саны мұнда белгісіз, сондықтан тексеру жасалмайды.`,
  duringYears: (periods) => `${periods} жылдары`,
  noWindow: 'қатарынан үш жыл жоқ',
  noWindowMeaning: 'Бір әдіспен есептелген, қатарынан үш түпкілікті жыл жоқ',
  pooledMeaning: (periods) =>
    `Әр мән үш жылды бірге қамтиды (соңғысы ${periods}): барлық оқиға қамтылғандардың жалпы санына шаққанда. ` +
    'Бос жыл, қатардың үзілуі немесе алдын ала жыл арқылы мән берілмейді.',
  chances: (during, chance, midChance) =>
    `Көрсеткіштер тең болғанда ${during} осындай айырманың ықтималдығы: P ${chance}; mid-P бойынша ${midChance}.`,
  below: (limit) => `${limit} мәнінен кем`,
  notShown: 'Қай жерде ештеңе көрсетілмеген және неге',
  barriers: {
    'no-earlier-period': 'бұрынғы мән жоқ',
    'different-periods': 'ортақ кезең жоқ',
    provisional: 'алдын ала мән әлі өзгеруі мүмкін',
    'series-break': 'жаңаша есептеледі',
    demonstration: 'демонстрациялық деректер жарияланғандармен салыстырылмайды',
  },
  barrierAt: (periods, reason) => `${periods}: ${reason}`,
  barrierOf: (place, spans) => `${place}. ${spans}`,
  doubtful: 'кездейсоқ болуы мүмкін',
  doubtfulBars: 'Бозғылт бағандар: мұндай айырма кездейсоқ болуы мүмкін.',
  differenceIntervals:
    '95% интервал айырманың қаншалықты үлкен болуы мүмкін екенін көрсетеді. Айырма бар деп айтуға бола ма, ' +
    'оны тек дәл тексеру шешеді.',
  outrunsTest: (periods) =>
    `${periods}: интервалға 0 кірмейді, бірақ тексеру мәндерді ажыратпайды, сондықтан айырма бар делінбейді.`,
  noDifferenceInterval: 'Мәндердің бірінің негізіндегі оқиғалар саны белгісіз.',
  methods,
}
