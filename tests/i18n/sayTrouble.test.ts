import { describe, expect, test } from 'vitest'
import { sayFailure, type SayableFailure } from '#src/i18n/sayFailure.ts'
import { sayNotice, type SayableNotice } from '#src/i18n/sayNotice.ts'
import { LANGS, type Lang } from '#src/model/lang.ts'
import { period } from '../derive/buildCatalogue.ts'
import { LANGUAGES, WORDS } from './languages.ts'


const CITIES: Readonly<Record<string, string>> = { astana: 'Астана', shymkent: 'Шымкент', almaty: 'Алматы' }
const cityName = (id: string): string => CITIES[id] ?? id

const noticeIn = (lang: Lang, notice: SayableNotice): string =>
  sayNotice(notice, cityName, LANGUAGES[lang], WORDS[lang].notices)

const NOTICES: readonly [notice: SayableNotice, inRussian: string][] = [
  [
    { kind: 'unknown-parameter', name: 'utm' },
    'В ссылке есть часть, которой эта страница не знает: «utm». Она пропущена.',
  ],
  [{ kind: 'repeated-parameter', name: 'time' }, 'В ссылке несколько раз указано «период». Взято первое.'],
  [{ kind: 'empty-parameter', name: 'view' }, 'В ссылке пусто там, где «вид». Взято обычное значение.'],
  [
    { kind: 'repaired-separator', name: 'cities' },
    'В части «города» был повреждён разделитель. Выбор всё равно понят.',
  ],
  [{ kind: 'unknown-city', given: 'paris', used: 'astana' }, 'Города «paris» здесь нет. Вместо него: Астана.'],
  [
    { kind: 'same-city-twice', given: 'astana', used: 'shymkent' },
    'В ссылке дважды назван один город («astana»). Второй город: Шымкент.',
  ],
  [
    { kind: 'wrong-number-of-cities', given: 1, used: ['astana', 'almaty'] },
    'В ссылке назван 1 город, а нужны два. Показано: Астана и Алматы.',
  ],
  [
    { kind: 'wrong-number-of-cities', given: 3, used: ['astana', 'shymkent'] },
    'В ссылке названы 3 города, а нужны два. Показано: Астана и Шымкент.',
  ],
  [{ kind: 'renamed-city', given: 'nur-sultan', used: 'astana' }, '«nur-sultan»: прежнее название. Теперь это Астана.'],
  [
    { kind: 'reversed-time', from: period('2010'), to: period('2023') },
    'Начало периода стояло позже конца. Они поменялись местами: 2010 – 2023.',
  ],
  [{ kind: 'unknown-time', given: 'вчера' }, '«вчера»: такого периода нет. Взят обычный.'],
  [
    { kind: 'time-outside', given: '1990..2023', from: 'earliest', to: period('2023') },
    'Не для всего периода «1990..2023» есть опубликованные данные. Показано: самый ранний период – 2023.',
  ],
  // The full stop of a shortened year is that of the sentence.
  [
    { kind: 'reversed-time', from: period('2024-02'), to: period('2024-05') },
    'Начало периода стояло позже конца. Они поменялись местами: февраль 2024 г. – май 2024 г.',
  ],
  [
    { kind: 'time-outside', given: '2019-01..2024-06', from: period('2023-01'), to: period('2024-06') },
    'Не для всего периода «2019-01..2024-06» есть опубликованные данные. Показано: январь 2023 г. – июнь 2024 г.',
  ],
  [
    { kind: 'unknown-value', name: 'scale', given: 'log' },
    '«log»: такого варианта для «шкала» нет. Взято обычное значение.',
  ],
  [{ kind: 'unknown-topic', given: 'sport' }, 'Темы «sport» нет. Она пропущена.'],
  [{ kind: 'unknown-release', given: '1999-01-01' }, 'Выпуска данных «1999-01-01» нет. Показан самый новый.'],
]

describe('notices', () => {
  test.each(NOTICES)('$kind', (notice, inRussian) => {
    expect(noticeIn('ru', notice)).toBe(inRussian)
    for (const lang of LANGS) expect(noticeIn(lang, notice)).toMatch(/\.$/)
  })

  test('a hostile name is text like any other', () => {
    const notice: SayableNotice = { kind: 'unknown-parameter', name: '__proto__' }
    expect(noticeIn('en', notice)).toContain('“__proto__”')
  })
})

const FAILURES: readonly SayableFailure[] = [
  { kind: 'offline' },
  { kind: 'timeout', timeoutMs: 10_000 },
  { kind: 'status', status: 503 },
  { kind: 'web-page' },
  { kind: 'not-json' },
  { kind: 'cut' },
  { kind: 'wrong-hash' },
  { kind: 'contract' },
  { kind: 'newer-version' },
  { kind: 'too-large' },
  { kind: 'aborted' },
]

describe('failures', () => {
  test.each(FAILURES)('$kind says what failed and what to do, in words of its own', (failure) => {
    for (const lang of LANGS) {
      const { failures } = WORDS[lang]
      const { failed, remedy } = sayFailure(failure, failures)
      expect(failed).toMatch(/\.$/)
      expect(remedy).toMatch(/\.$/)
      const others = FAILURES.filter(({ kind }) => kind !== failure.kind)
      expect(others.map((other) => sayFailure(other, failures).failed)).not.toContain(failed)
    }
  })

  test('the seconds and the status are named', () => {
    expect(sayFailure({ kind: 'timeout', timeoutMs: 10_000 }, WORDS.ru.failures).failed).toBe('Данные не пришли за 10 секунд.')
    expect(sayFailure({ kind: 'timeout', timeoutMs: 2_000 }, WORDS.ru.failures).failed).toBe('Данные не пришли за 2 секунды.')
    const { failed } = sayFailure({ kind: 'status', status: 503 }, WORDS.kk.failures)
    expect(failed).toBe('Деректер сервері 503 қатесімен жауап берді.')
  })
})
