import type { Regime } from '#src/model/service.ts'
import type { ServicesWords } from '../en/services.ts'

const ON_DAY = ['', 'дүйсенбіде', 'сейсенбіде', 'сәрсенбіде', 'бейсенбіде', 'жұмада', 'сенбіде', 'жексенбіде']
const onDay = (weekday: number): string => ON_DAY[weekday] ?? ''

const REGIME: Readonly<Record<Regime['kind'], string>> = {
  'booked-only': 'тек алдын ала жазылу арқылы қабылдайды',
  'walk-in-and-booked': 'жазылумен де, жазылусыз да қабылдайды',
}

const waits: ServicesWords['waiting-times'] = {
  title: 'Қызмет көрсету орталықтарындағы күту уақыты',
  intro: 'Келушілер талон алғаннан шақырылғанға дейін қанша күтеді.',
  nobodyPublishes: 'Қызмет көрсету орталықтарындағы күту уақытын ешкім жарияламайды.',
  opensLater: 'Бұл бет қала талондардың алғашқы журналын жариялағанда ашылады.',
  whatItWillShow: 'Сонда келушілердің қанша күтетіні орталықтар, сағаттар және апта күндері бойынша көрсетіледі.',
  branch: 'Орталық',
  branches: 'Қызмет көрсету орталықтары',
  rankingHeading: 'Орталықтар, ең аз күтілетінінен бастап',
  search: 'Орталықты іздеу',
  found: (count) => `${count} орталық көрсетілді`,
  unit: 'Күту минуттары',
  median: 'Жартысының күткені, ең көбі',
  ninth: 'Оннан тоғызының күткені, ең көбі',
  share: 'Норма шегінде шақырылғандар',
  count: 'Күту уақыты белгілі талондар',
  lost: 'Шақырылмай кеткендер',
  records: (count) => `${count} талон`,
  hoursHeading: 'Қашан күтеді: сағат пен апта күні бойынша',
  hoursMeaning: 'Осы сағатта талон алған келушілердің жартысы ең көбі осынша минут күтті.',
  norm: (most) => `ең көбі ${most}`,
  apart: (left, right, during, better) =>
    `${during} келушілердің жартысы ${left.where} ең көбі ${left.value}, ${right.where} ең көбі ${right.value} күтті. ` +
    `95% шектері қиылыспайды: ${better} аз күткен.`,
  notApart: (left, right, during) =>
    `${during} келушілердің жартысы ${left.where} ең көбі ${left.value}, ${right.where} ең көбі ${right.value} күтті. ` +
    `95% шектері жанасады не қиылысады: бұл деректерден қайда ұзақ күтетіні де, бірдей күтетіні де көрінбейді.`,
  one: (name, value, during) => `${name}: ${during} келушілердің жартысы ең көбі ${value} күтті.`,
  best: (name, best, worst, during) =>
    `${name}: ${during} ең аз күткен уақыт ${onDay(best.weekday)} ${best.hours} (жартысы ең көбі ${best.value}), ` +
    `ең ұзағы ${onDay(worst.weekday)} ${worst.hours} (${worst.value}).`,
  bestNotApart: (name) => `${name}: бұл деректер бойынша аптаның әр сағатындағы күтуді ажырату мүмкін емес.`,
  changeApart: (amount, before, isBetter) =>
    `${before} жылмен салыстырғанда: ${amount}, ${isBetter ? 'азырақ' : 'ұзағырақ'} күтеді; 95% шектері қиылыспайды.`,
}

export const services: ServicesWords = {
  minutes: (value) => `${value}\u00a0мин`,
  between: (low, high) => `${low}–${high}\u00a0мин`,
  under: (high) => `${high}\u00a0минуттан аз`,
  above: (low) => `${low}\u00a0мин және одан көп`,
  limits: (low, high) => `95% шектері: ${low} – ${high}`,
  percentLimits: (low, high) => `95% интервал: ${low} – ${high}`,
  tooFew: 'тым аз',
  tooFewMeaning: (least) => `«Тым аз» деп ${least}-дан аз саналған жерде жазылады.`,
  none: 'жоқ',
  notKnown: 'белгісіз',
  notLoaded: 'жүктелмеді',
  noLog: 'журнал жарияланбаған',
  approximate: 'шамамен',
  approximateMeaning: (range) =>
    `Шамамен. ${range}: бұл толық жыл да, бір ай да емес, сондықтан мәндер топтар бойынша саннан есептелген және өз тобына дейінгі дәлдікпен ғана белгілі.`,
  approximateBranches: 'Шамамен: топтар бойынша саннан есептелген, өз тобына дейінгі дәлдікпен ғана белгілі.',
  standsForAll: (year) =>
    `Жеке мәндер соңғы толық жылдікі, ${year} жыл: бірнеше жылдың медианасын әр жылдың медианаларынан құрауға болмайды.`,
  weekdays: { 1: 'дүйсенбі', 2: 'сейсенбі', 3: 'сәрсенбі', 4: 'бейсенбі', 5: 'жұма', 6: 'сенбі', 7: 'жексенбі' },
  weekdaysShort: { 1: 'Дс', 2: 'Сс', 3: 'Ср', 4: 'Бс', 5: 'Жм', 6: 'Сб', 7: 'Жс' },
  hour: 'Сағат',
  hours: (from) => `${from}:00–${from + 1}:00`,
  channel: 'Келушілер',
  channels: { _T: 'Барлығы', 'walk-in': 'Жазылусыз', booked: 'Жазылған' },
  period: 'Кезең',
  allMonths: 'Барлық айлар',
  otherMonths: 'Басқа айлар',
  figuresOf: (period) => `Көрсеткіштер, ${period}`,
  monthsHeading: 'Айлар бойынша',
  monthsTable: 'Айлар кестеде',
  normLine: (norm) => `норма, ${norm}`,
  otherLine: 'екінші қала',
  sameScale: 'Ортақ шкала',
  drawingOf: (title, places) => `Диаграмма: ${title}, айлар бойынша, ${places}`,
  monthKeys:
    'Солға және оңға көрсеткілері: көрші айға; жоғары және төмен көрсеткілері: екінші қалаға; ' +
    'Home және End пернелері: бірінші және соңғы айға.',
  monthKeysAlone: 'Солға және оңға көрсеткілері: көрші айға; Home және End пернелері: бірінші және соңғы айға.',
  month: 'Ай',
  breadcrumbs: 'Беттің сайттағы орны',
  figure: 'Көрсеткіш',
  hoursOnlyYears: 'Сағаттар толық жылдар бойынша саналады. Оларды көру үшін жылды таңдаңыз.',
  legend: 'Түстер',
  ownColours: 'Әр қаланың шкаласы бөлек, демонстрациялық деректер сұр түсті: бір журнал жарияланған, екіншісі демонстрациялық, оларды салыстыруға болмайды.',
  place: 'Орны',
  places: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  placesMeaning: 'Орын аралықпен берілген: оның ішінде 95% шектері жолдарды ажыратпайды.',
  interval: '95% шектері',
  axisWithNorm: (low, high) => `${low} – ${high}; сызық: норма`,
  axis: (low, high) => `${low} – ${high}`,
  city: 'Қала',
  median: 'Жартысы, ең көбі',
  ninth: 'Оннан тоғызы, ең көбі',
  within: 'Норма шегінде',
  count: 'Саналғаны',
  nothingFound: 'Ештеңе табылмады.',
  clearSearch: 'Іздеуді тазарту',
  shut: (kind, since) => `Салыстырылмайды: ${since} ${REGIME[kind]}, оған дейінгі және кейінгі айлар сәйкес емес.`,
  shutBefore: (kind, since, before) =>
    `${before} жылмен салыстырылмайды: ${since} ${REGIME[kind]}, оған дейінгі және кейінгі айлар сәйкес емес.`,
  regimeNow: { 'booked-only': 'тек жазылумен', 'walk-in-and-booked': 'жазылумен және жазылусыз' },
  regimeSince: (regime, since) => `${since} ${regime}`,
  changesHeading: 'Қабылдау тәртібінің өзгерістері',
  changed: (branch, kind, since) => `${branch}: ${since} ${REGIME[kind]}.`,
  changesMeaning: 'Мұндай өзгеріске дейінгі және кейінгі айлар салыстырылмайды; қаланың көрсеткіштеріне екеуі де кіреді.',
  changeNotApart: (before) => `${before} жылмен салыстырғанда: 95% шектері жанасады не қиылысады, өзгеріс туралы ештеңе айтуға болмайды.`,
  liveHeading: 'Қазіргі кезектер',
  liveNotSet: 'Қазіргі кезектердің дереккөзі бапталмаған, сондықтан бұл бет қазіргі кезектерді білмейді.',
  liveApart: 'Қазіргі кезектер статистика емес және осы беттегі ешбір көрсеткішке кірмейді.',
  liveAge: (clock, minutes) => `${clock} жағдайы, ${minutes < 1 ? 'бір минутқа жетпейтін уақыт' : `${minutes} минут`} бұрын`,
  liveFailed: 'Соңғы сұрауға жауап келмеді. Келесісі өзі жіберіледі.',
  liveNone: 'Қазіргі кезектердің дереккөзі әлі жауап берген жоқ.',
  liveHidden: 'Қазіргі кезектердің дереккөзі демонстрациялық деректерді береді, олар мұнда көрсетілмейді.',
  waiting: 'Қазір күтіп тұр',
  desks: 'Ашық терезелер',
  longest: 'Ең ұзақ күтіп тұрғаны',
  closed: 'жабық',
  notReported: 'хабарланбайды',
  aboutHeading: 'Осы деректер туралы',
  normName: 'Норма',
  logName: 'Журналдар',
  logOf: (city, source, from, records, leftOut) => `${city}: ${source} (${from}). Есепке алынғаны: ${records}; бүлінген деп алынып тасталғаны: ${leftOut}.`,
  methodName: 'Әдіс',
  method:
    'Медиана мен оннан тоғызы аспайтын мән жеке жазбалардан саналады, ешқашан басқа медианалардан емес; ' +
    'олардың 95% шектері рангтерден, үлестердікі Уилсон интервалынан алынған. Шектері қиылыспайтын жерде ғана бірі екіншісінен жақсы делінеді.',
  releaseName: 'Шығарылым',
  allReleases: 'Барлық шығарылымдар',
  filesName: 'Файлдар',
  noBranchTitle: 'Бұл мекенжайда ештеңе жоқ',
  noBranch: (id) => `«${id}» журналда жоқ.`,
  'waiting-times': waits,
  'bus-punctuality': {
    ...waits,
    title: 'Автобустардың уақытылы жүруі',
    intro: 'Автобустар кестеден қаншалықты ауытқиды, бағыттар бойынша.',
    nobodyPublishes: 'Автобустардың уақытылы жүруін ешкім жарияламайды.',
    opensLater: 'Бұл бет қала автобустар келуінің алғашқы журналын жариялағанда ашылады.',
    whatItWillShow: 'Сонда қанша автобустың уақытында келетіні бағыттар, сағаттар және апта күндері бойынша көрсетіледі.',
    branch: 'Бағыт',
    branches: 'Автобус бағыттары',
    rankingHeading: 'Бағыттар, ең уақытылысынан бастап',
    search: 'Бағытты іздеу',
    found: (count) => `${count} бағыт көрсетілді`,
    unit: 'Кешігу минуттары',
    median: 'Жартысының кешігуі, ең көбі',
    ninth: 'Оннан тоғызының кешігуі, ең көбі',
    share: 'Уақытында',
    count: 'Кешігуі белгілі келулер',
    lost: 'Келмеген автобустар',
    records: (count) => `${count} келу`,
    hoursHeading: 'Автобустар қашан уақытында келеді: сағат пен апта күні бойынша',
    hoursMeaning: 'Осы сағаттағы автобустардың неше пайызы уақытында келді.',
    norm: (most, least) => (least === null ? `кешігу ең көбі ${most}` : `${least} ерте – ${most} кеш аралығы`),
    apart: (left, right, during, better) =>
      `${during} автобустардың ${left.where} ${left.value}-ы, ${right.where} ${right.value}-ы уақытында келді. ` +
      `95% интервалдары қиылыспайды: ${better} үлесі көбірек.`,
    notApart: (left, right, during) =>
      `${during} автобустардың ${left.where} ${left.value}-ы, ${right.where} ${right.value}-ы уақытында келді. ` +
      `95% интервалдары жанасады не қиылысады: бұл деректерден қайда уақытылы екені де, бірдей екені де көрінбейді.`,
    one: (name, value, during) => `${name}: ${during} автобустардың ${value}-ы уақытында келді.`,
    best: (name, best, worst, during) =>
      `${name}: ${during} автобустар ең уақытылы кез ${onDay(best.weekday)} ${best.hours} (${best.value}), ` +
      `ең кешігетін кез ${onDay(worst.weekday)} ${worst.hours} (${worst.value}).`,
    bestNotApart: (name) => `${name}: бұл деректер бойынша аптаның әр сағатындағы уақытылықты ажырату мүмкін емес.`,
    changeApart: (amount, before, isBetter) =>
      `${before} жылмен салыстырғанда: ${amount}, уақытында келетіні ${isBetter ? 'көбірек' : 'азырақ'}; 95% интервалдары қиылыспайды.`,
  },
}
