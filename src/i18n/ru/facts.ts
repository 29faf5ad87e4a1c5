import type { FactsWords } from '../en/facts.ts'
import { finish } from '../sentenceTexts.ts'
import { methods } from './methods.ts'

export const facts: FactsWords = {
  heading: 'О чём могут сказать эти данные',
  apart: (during) => `Можно ли различить города ${during}?`,
  apartAtAll: 'Можно ли различить города?',
  yes: 'Да',
  no: 'Нет',
  unknown: 'Сказать нельзя',
  why: {
    'different-periods': 'У городов нет общего года.',
    provisional: 'Предварительное значение ещё может измениться.',
    'series-break': 'Города считали разными способами.',
    'no-counts': 'Числа событий одного из городов неизвестны.',
  },
  counts: (left, right) => `${left} против ${right}.`,
  higher: (inPlace) => `Показатель выше ${inPlace}; одна лишь случайность редко даёт такую разницу.`,
  chance: 'Разница такой величины может быть случайной; это не показывает, что города равны.',
  needed: (inKnown, known, inOther, count) =>
    `Чтобы различить города, при ${known} ${inKnown} нужно ${count} или больше ${inOther}.`,
  ratio: (first, second, ratio, low, high) =>
    `Отношение (${first} : ${second}) ${ratio}; 95%-й интервал от ${low} до ${high}`,
  ratioAbove: (first, second, low) =>
    `Отношение (${first} : ${second}): 95%-й интервал от ${low}, без верхней границы`,
  noEvents: 'Ни в одном из городов случаев не было, различать нечего.',
  oneMore: (event) => `На одно событие больше (${event})`,
  oneMoreIn: (amount, inPlace) => `${amount} ${inPlace}`,
  oneMoreMeaning: 'Настолько одно событие сдвигает показатель.',
  pooled: (periods) => `Три года вместе, ${periods}`,
  pooledAtAll: 'Три года вместе',
  pooledNone: 'В выбранном периоде нет трёх окончательных лет подряд, посчитанных одним способом в обоих городах.',
  reliability: 'Можно ли судить по одному году?',
  enoughEvents: (place, year, counted) => `${place}, ${year}: событий 10 или больше (${counted}).`,
  fewEvents: (place, year, counted) => `${place}, ${year}: событий меньше 10 (${counted}).`,
  wideInterval: (place, year) => `${place}, ${year}: интервал шире 160 % значения.`,
  reliabilityMeaning: 'При малом числе событий или широком интервале показатель колеблется случайно; три года вместе говорят больше.',
  trend: 'Виден ли тренд?',
  trends: { rises: 'Растёт', falls: 'Снижается', none: 'Не показан' },
  trendYears: (place, years) => finish(`${place}: ${years}`),
  trendNone: 'В выбранном периоде нет пяти окончательных лет подряд, посчитанных одним способом.',
  trendMeaning: 'Если тренд не показан, это не значит, что его нет.',
  both: (left, right) => `${left} и ${right}`,
  country: 'Значение по стране',
  countryIn: (value, during) => `${value} ${during}`,
  countryMeaning: (country) =>
    `${country}: приведено для ориентира; числа событий здесь неизвестны, поэтому проверки нет.`,
  duringYears: (periods) => `в ${periods} годах`,
  noWindow: 'нет трёх лет подряд',
  noWindowMeaning: 'Нет трёх окончательных лет подряд, посчитанных одним способом',
  pooledMeaning: (periods) =>
    `Каждое значение охватывает три года вместе (последнее — ${periods}): все события на всех, кого они могли ` +
    'коснуться. Через пропуск, разрыв ряда или предварительный год значений нет.',
  chances: (during, chance, midChance) =>
    `Вероятность такой же разницы при равных показателях ${during}: P ${chance}; по mid-P ${midChance}.`,
  below: (limit) => `меньше ${limit}`,
  notShown: 'Где ничего не показано и почему',
  barriers: {
    'no-earlier-period': 'более раннего значения нет',
    'different-periods': 'нет общего периода',
    provisional: 'предварительное значение ещё может измениться',
    'series-break': 'считают по-новому',
    demonstration: 'демонстрационные данные не сравниваются с опубликованными',
  },
  barrierAt: (periods, reason) => `${periods}: ${reason}`,
  barrierOf: (place, spans) => `${place}. ${spans}`,
  doubtful: 'может быть случайностью',
  doubtfulBars: 'Бледные столбцы: разница такой величины может быть случайной.',
  differenceIntervals:
    '95%-й интервал показывает, насколько велика может быть разница. Есть ли о чём говорить, решает только точная проверка.',
  outrunsTest: (periods) =>
    `${periods}: интервал не включает 0, но проверка не различает значения, поэтому о разнице не говорится.`,
  noDifferenceInterval: 'Числа событий одного из значений неизвестны.',
  methods,
}
