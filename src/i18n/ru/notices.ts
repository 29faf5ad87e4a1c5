import type { NoticesWords } from '../en/notices.ts'
import { russian } from '../formats/russian.ts'
import { finish } from '../sentenceTexts.ts'

export const notices: NoticesWords = {
  parameters: {
    cities: 'города',
    time: 'период',
    view: 'вид',
    show: 'показывать',
    pool: 'лет в одном значении',
    per: 'на жителя',
    sex: 'пол',
    topic: 'тема',
    channel: 'как пришли посетители',
    find: 'поиск по названию',
    data: 'данные',
    scale: 'шкала',
    release: 'выпуск данных',
  },
  earliest: 'самый ранний период',
  latest: 'последний период',
  'unknown-parameter': (name) => `В ссылке есть часть, которой эта страница не знает: «${name}». Она пропущена.`,
  'repeated-parameter': (name) => `В ссылке несколько раз указано «${name}». Взято первое.`,
  'empty-parameter': (name) => `В ссылке пусто там, где «${name}». Взято обычное значение.`,
  'repaired-separator': (name) => `В части «${name}» был повреждён разделитель. Выбор всё равно понят.`,
  'unknown-city': (given, used) => `Города «${given}» здесь нет. Вместо него: ${used}.`,
  'same-city-twice': (given, used) => `В ссылке дважды назван один город («${given}»). Второй город: ${used}.`,
  'wrong-number-of-cities': (given, left, right) =>
    `В ссылке ${russian.plural(given, ['назван', 'названы', 'названо'])} ${given} ` +
    `${russian.plural(given, ['город', 'города', 'городов'])}, а нужны два. Показано: ${left} и ${right}.`,
  'renamed-city': (given, used) => `«${given}»: прежнее название. Теперь это ${used}.`,
  'reversed-time': (from, to) => finish(`Начало периода стояло позже конца. Они поменялись местами: ${from} – ${to}`),
  'unknown-time': (given) => `«${given}»: такого периода нет. Взят обычный.`,
  'time-outside': (given, from, to) =>
    finish(`Не для всего периода «${given}» есть опубликованные данные. Показано: ${from} – ${to}`),
  'unknown-value': (name, given) => `«${given}»: такого варианта для «${name}» нет. Взято обычное значение.`,
  'unknown-topic': (given) => `Темы «${given}» нет. Она пропущена.`,
  'unknown-release': (given) => `Выпуска данных «${given}» нет. Показан самый новый.`,
}
