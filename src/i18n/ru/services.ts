import type { Regime } from '#src/model/service.ts'
import type { ServicesWords } from '../en/services.ts'
import { russian } from '../formats/russian.ts'
import { capitalise } from '../sentenceTexts.ts'

const ON_DAY = ['', 'по понедельникам', 'по вторникам', 'по средам', 'по четвергам', 'по пятницам', 'по субботам', 'по воскресеньям']
const onDay = (weekday: number): string => ON_DAY[weekday] ?? ''

const REGIME: Readonly<Record<Regime['kind'], string>> = {
  'booked-only': 'принимает только по записи',
  'walk-in-and-booked': 'принимает и по записи, и без неё',
}

const waits: ServicesWords['waiting-times'] = {
  title: 'Время ожидания в центрах обслуживания',
  intro: 'Сколько посетители ждут с получения талона до вызова.',
  nobodyPublishes: 'Время ожидания в центрах обслуживания никто не публикует.',
  opensLater: 'Эта страница откроется с первым журналом талонов, который опубликует город.',
  whatItWillShow: 'Тогда здесь будет видно, сколько ждут посетители: по центрам, часам и дням недели.',
  branch: 'Центр',
  branches: 'Центры обслуживания',
  rankingHeading: 'Центры, начиная с самого короткого ожидания',
  search: 'Найти центр',
  found: (count) => `Показано: ${count} ${russian.plural(count, ['центр', 'центра', 'центров'])}`,
  unit: 'Минуты ожидания',
  median: 'Половина ждала не дольше',
  ninth: 'Девять из десяти ждали не дольше',
  share: 'Вызваны в пределах нормы',
  count: 'Талоны с известным ожиданием',
  lost: 'Ушли, не дождавшись',
  records: (count) => `талонов: ${count}`,
  hoursHeading: 'Когда ждут: по часам и дням недели',
  hoursMeaning: 'Половина посетителей, взявших талон в этот час, ждала не больше стольких минут.',
  norm: (most) => `не больше ${most}`,
  apart: (left, right, during, better) =>
    `${capitalise(during)} половина посетителей ждала не дольше ${left.value} ${left.where} и ${right.value} ${right.where}. ` +
    `95%-е границы не перекрываются: ${better} ждали меньше.`,
  notApart: (left, right, during) =>
    `${capitalise(during)} половина посетителей ждала не дольше ${left.value} ${left.where} и ${right.value} ${right.where}. ` +
    `95%-е границы соприкасаются или перекрываются: эти данные не показывают ни где ждут дольше, ни что ждут одинаково.`,
  one: (name, value, during) => `${name}: ${during} половина посетителей ждала не дольше ${value}.`,
  best: (name, best, worst, during) =>
    `${name}: ${during} меньше всего ждали ${onDay(best.weekday)}, ${best.hours} (половина не дольше ${best.value}), ` +
    `дольше всего ${onDay(worst.weekday)}, ${worst.hours} (${worst.value}).`,
  bestNotApart: (name) => `${name}: по этим данным ожидание в разные часы недели не различить.`,
  changeApart: (amount, before, isBetter) =>
    `По сравнению с ${before} годом: ${amount}, ждут ${isBetter ? 'меньше' : 'дольше'}; 95%-е границы не перекрываются.`,
}

export const services: ServicesWords = {
  minutes: (value) => `${value}\u00a0мин`,
  between: (low, high) => `${low}–${high}\u00a0мин`,
  under: (high) => `меньше ${high}\u00a0мин`,
  above: (low) => `${low}\u00a0мин и больше`,
  limits: (low, high) => `95%-е границы от ${low} до ${high}`,
  percentLimits: (low, high) => `95%-й интервал от ${low} до ${high}`,
  tooFew: 'мало',
  tooFewMeaning: (least) => `«Мало» стоит там, где сосчитано меньше ${least}.`,
  none: 'нет',
  notKnown: 'неизвестно',
  notLoaded: 'не загружено',
  noLog: 'журнал не опубликован',
  approximate: 'приблизительно',
  approximateMeaning: (range) =>
    `Приблизительно. ${range}: это не год и не месяц, поэтому значения получены из чисел по классам и известны лишь с точностью до класса.`,
  approximateBranches: 'Приблизительно: получено из чисел по классам, известно лишь с точностью до класса.',
  standsForAll: (year) =>
    `Отдельные значения даны за ${year} год, последний полный: медиану за несколько лет нельзя сложить из медиан каждого года.`,
  weekdays: { 1: 'понедельник', 2: 'вторник', 3: 'среда', 4: 'четверг', 5: 'пятница', 6: 'суббота', 7: 'воскресенье' },
  weekdaysShort: { 1: 'Пн', 2: 'Вт', 3: 'Ср', 4: 'Чт', 5: 'Пт', 6: 'Сб', 7: 'Вс' },
  hour: 'Час',
  hours: (from) => `${from}:00–${from + 1}:00`,
  channel: 'Посетители',
  channels: { _T: 'Все', 'walk-in': 'Без записи', booked: 'По записи' },
  period: 'Период',
  allMonths: 'Все месяцы',
  otherMonths: 'Другие месяцы',
  figuresOf: (period) => `Показатели, ${period}`,
  monthsHeading: 'По месяцам',
  monthsTable: 'Месяцы в таблице',
  normLine: (norm) => `норма, ${norm}`,
  otherLine: 'другой город',
  sameScale: 'Общая шкала',
  drawingOf: (title, places) => `График: ${title}, по месяцам, ${places}`,
  monthKeys: 'Стрелки влево и вправо: к соседнему месяцу; вверх и вниз: к другому городу; Home и End: к первому и последнему месяцу.',
  monthKeysAlone: 'Стрелки влево и вправо: к соседнему месяцу; Home и End: к первому и последнему месяцу.',
  month: 'Месяц',
  breadcrumbs: 'Место страницы на сайте',
  figure: 'Показатель',
  hoursOnlyYears: 'По часам считают полные годы. Чтобы увидеть часы, выберите год.',
  legend: 'Цвета',
  ownColours: 'У каждого города своя шкала, демонстрационные данные серые: один журнал опубликован, другой создан программой, сравнивать их нельзя.',
  place: 'Место',
  places: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  placesMeaning: 'Место указано промежутком: внутри него 95%-е границы не различают строк.',
  interval: '95%-е границы',
  axisWithNorm: (low, high) => `от ${low} до ${high}; черта: норма`,
  axis: (low, high) => `от ${low} до ${high}`,
  city: 'Город',
  median: 'Половина, не дольше',
  ninth: 'Девять из десяти, не дольше',
  within: 'В пределах нормы',
  count: 'Сосчитано',
  nothingFound: 'Ничего не найдено.',
  clearSearch: 'Очистить поиск',
  shut: (kind, since) => `Не сравнивается: ${since} ${REGIME[kind]}, месяцы до и после несопоставимы.`,
  shutBefore: (kind, since, before) =>
    `С ${before} годом не сравнивается: ${since} ${REGIME[kind]}, месяцы до и после несопоставимы.`,
  regimeNow: { 'booked-only': 'только по записи', 'walk-in-and-booked': 'по записи и без неё' },
  regimeSince: (regime, since) => `${regime} ${since}`,
  changesHeading: 'Изменения порядка приёма',
  changed: (branch, kind, since) => `${branch}: ${since} ${REGIME[kind]}.`,
  changesMeaning: 'Месяцы до и после такого изменения несопоставимы; показатели города включают и те, и другие.',
  changeNotApart: (before) => `По сравнению с ${before} годом: 95%-е границы соприкасаются или перекрываются, об изменении ничего сказать нельзя.`,
  liveHeading: 'Очереди сейчас',
  liveNotSet: 'Источник текущих очередей не настроен, поэтому страница не знает, какие очереди сейчас.',
  liveApart: 'Текущие очереди не статистика и не входят ни в один показатель на этой странице.',
  liveAge: (clock, minutes) =>
    `На ${clock}, ${minutes < 1 ? 'меньше минуты' : `${minutes} ${russian.plural(minutes, ['минуту', 'минуты', 'минут'])}`} назад`,
  liveFailed: 'На последний запрос ответа не было. Следующий будет отправлен сам.',
  liveNone: 'Источник текущих очередей ещё не ответил.',
  liveHidden: 'Источник текущих очередей даёт демонстрационные данные, и здесь они не показаны.',
  waiting: 'Ждут сейчас',
  desks: 'Открыто окон',
  longest: 'Дольше всех ждёт',
  closed: 'закрыто',
  notReported: 'не сообщается',
  aboutHeading: 'Об этих данных',
  normName: 'Норма',
  logName: 'Журналы',
  logOf: (city, source, from, records, leftOut) => `${city}: ${source} (${from}). Учтено: ${records}; отброшено как повреждённые: ${leftOut}.`,
  methodName: 'Метод',
  method:
    'Медиана и значение, которого не превышают девять из десяти, считаются по отдельным записям, никогда не по другим медианам; ' +
    'их 95%-е границы получены по рангам, а границы долей по интервалу Уилсона. Лучшим место названо только там, где границы не перекрываются.',
  releaseName: 'Выпуск',
  allReleases: 'Все выпуски',
  filesName: 'Файлы',
  noBranchTitle: 'По этому адресу ничего нет',
  noBranch: (id) => `«${id}» в журнале нет.`,
  'waiting-times': waits,
  'bus-punctuality': {
    ...waits,
    title: 'Пунктуальность автобусов',
    intro: 'Насколько автобусы отклоняются от расписания, по маршрутам.',
    nobodyPublishes: 'Пунктуальность автобусов никто не публикует.',
    opensLater: 'Эта страница откроется с первым журналом прибытий, который опубликует город.',
    whatItWillShow: 'Тогда здесь будет видно, сколько автобусов приходит вовремя: по маршрутам, часам и дням недели.',
    branch: 'Маршрут',
    branches: 'Маршруты автобусов',
    rankingHeading: 'Маршруты, начиная с самого пунктуального',
    search: 'Найти маршрут',
    found: (count) => `Показано: ${count} ${russian.plural(count, ['маршрут', 'маршрута', 'маршрутов'])}`,
    unit: 'Минуты опоздания',
    median: 'Половина опоздала не больше чем на',
    ninth: 'Девять из десяти опоздали не больше чем на',
    share: 'Вовремя',
    count: 'Прибытия с известным опозданием',
    lost: 'Не пришедшие автобусы',
    records: (count) => `прибытий: ${count}`,
    hoursHeading: 'Когда автобусы приходят вовремя: по часам и дням недели',
    hoursMeaning: 'Сколько процентов автобусов этого часа пришло вовремя.',
    norm: (most, least) => (least === null ? `опоздание не больше ${most}` : `раньше не более чем на ${least}, позже не более чем на ${most}`),
    apart: (left, right, during, better) =>
      `${capitalise(during)} вовремя пришло ${left.value} автобусов ${left.where} и ${right.value} ${right.where}. ` +
      `95%-е интервалы не перекрываются: ${better} доля больше.`,
    notApart: (left, right, during) =>
      `${capitalise(during)} вовремя пришло ${left.value} автобусов ${left.where} и ${right.value} ${right.where}. ` +
      `95%-е интервалы соприкасаются или перекрываются: эти данные не показывают ни где автобусы пунктуальнее, ни что они одинаковы.`,
    one: (name, value, during) => `${name}: ${during} вовремя пришло ${value} автобусов.`,
    best: (name, best, worst, during) =>
      `${name}: ${during} автобусы были пунктуальнее всего ${onDay(best.weekday)}, ${best.hours} (${best.value} вовремя), ` +
      `меньше всего ${onDay(worst.weekday)}, ${worst.hours} (${worst.value}).`,
    bestNotApart: (name) => `${name}: по этим данным пунктуальность в разные часы недели не различить.`,
    changeApart: (amount, before, isBetter) =>
      `По сравнению с ${before} годом: ${amount}, вовремя приходит ${isBetter ? 'больше' : 'меньше'}; 95%-е интервалы не перекрываются.`,
  },
}
