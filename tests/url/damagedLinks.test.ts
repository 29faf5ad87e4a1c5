import { expect, test } from 'vitest'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import { defaultQuestion } from '#src/url/defaultQuestion.ts'
import type { Notice } from '#src/url/notice.ts'
import { parseQuestion } from '#src/url/parseQuestion.ts'
import { PUBLISHED } from './vocabularies.ts'

const base = defaultQuestion(PUBLISHED)
const period = (text: string) => text as Period
type Row = readonly [reason: string, search: string, changes: Partial<Question>, notices: readonly Notice[]]

const unknownCity = (given: string, used: string): Notice => ({ kind: 'unknown-city', given, used })

const mended: readonly Row[] = [
  [
    'an unknown right city falls back to a default one not yet used',
    '?cities=astana~atlantis',
    {},
    [unknownCity('atlantis', 'shymkent')],
  ],
  [
    'the second city stays when the first is unknown',
    '?cities=atlantis~shymkent',
    {},
    [unknownCity('atlantis', 'astana')],
  ],
  [
    'a default city that is already shown is not shown twice',
    '?cities=atlantis~astana',
    { cities: ['shymkent', 'astana'] },
    [unknownCity('atlantis', 'shymkent')],
  ],
  [
    'two unknown cities are both named',
    '?cities=atlantis~utopia',
    {},
    [unknownCity('atlantis', 'astana'), unknownCity('utopia', 'shymkent')],
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
    (id): Row => [`${id} is an ordinary unknown id`, `?cities=${id}~shymkent`, {}, [unknownCity(id, 'astana')]],
  ),
  ['a path is an ordinary unknown id', '?cities=../../etc~shymkent', {}, [unknownCity('../../etc', 'astana')]],
  [
    'markup is text',
    '?cities=%3Cscript%3Ealert(1)%3C/script%3E~shymkent',
    {},
    [unknownCity('<script>alert(1)</script', 'astana')],
  ],
  [
    'the same city twice',
    '?cities=astana~astana',
    {},
    [{ kind: 'same-city-twice', given: 'astana', used: 'shymkent' }],
  ],
  [
    'the other default city twice',
    '?cities=shymkent~shymkent',
    { cities: ['shymkent', 'astana'] },
    [{ kind: 'same-city-twice', given: 'shymkent', used: 'astana' }],
  ],
  [
    'a former name of a city',
    '?cities=nur-sultan~almaty',
    { cities: ['astana', 'almaty'] },
    [{ kind: 'renamed-city', given: 'nur-sultan', used: 'astana' }],
  ],
  [
    'a former name that lost its hyphen',
    '?cities=Nur+Sultan~almaty',
    { cities: ['astana', 'almaty'] },
    [{ kind: 'renamed-city', given: 'Nur-Sultan', used: 'astana' }],
  ],
  [
    'a city under both its names',
    '?cities=astana~nur-sultan',
    {},
    [
      { kind: 'renamed-city', given: 'nur-sultan', used: 'astana' },
      { kind: 'same-city-twice', given: 'nur-sultan', used: 'shymkent' },
    ],
  ],
  [
    'one city only',
    '?cities=almaty',
    { cities: ['almaty', 'astana'] },
    [{ kind: 'wrong-number-of-cities', given: 1, used: ['almaty', 'astana'] }],
  ],
  [
    'three cities',
    '?cities=almaty~shymkent~astana',
    { cities: ['almaty', 'shymkent'] },
    [{ kind: 'wrong-number-of-cities', given: 3, used: ['almaty', 'shymkent'] }],
  ],
  [
    'separators only',
    '?cities=~~~',
    {},
    [{ kind: 'wrong-number-of-cities', given: 0, used: ['astana', 'shymkent'] }],
  ],
  [
    'a comma between cities',
    '?cities=almaty,astana',
    { cities: ['almaty', 'astana'] },
    [{ kind: 'repaired-separator', name: 'cities' }],
  ],
  [
    'a reversed period is turned round',
    '?time=2023..2010',
    { from: period('2010'), to: period('2023') },
    [{ kind: 'reversed-time', from: period('2010'), to: period('2023') }],
  ],
  [
    'reversed words',
    '?time=latest..earliest',
    {},
    [{ kind: 'reversed-time', from: 'earliest', to: 'latest' }],
  ],
  [
    'a beginning before the first figure',
    '?time=1990..2010',
    { from: period('2000'), to: period('2010') },
    [{ kind: 'time-outside', given: '1990..2010', from: period('2000'), to: period('2010') }],
  ],
  [
    'an end after the last figure',
    '?time=2020..2099',
    { from: period('2020'), to: period('2024') },
    [{ kind: 'time-outside', given: '2020..2099', from: period('2020'), to: period('2024') }],
  ],
  [
    'a time wholly outside',
    '?time=1900..1910',
    { from: period('2000'), to: period('2000') },
    [{ kind: 'time-outside', given: '1900..1910', from: period('2000'), to: period('2000') }],
  ],
  [
    'an end that is no period',
    '?time=2010..soon',
    { from: period('2010') },
    [{ kind: 'unknown-time', given: 'soon' }],
  ],
  ['a month where only years are published', '?time=2010-03', {}, [{ kind: 'unknown-time', given: '2010-03' }]],
  [
    'a year and a month have no common order',
    '?time=2010..2015-03',
    { from: period('2010') },
    [{ kind: 'unknown-time', given: '2015-03' }],
  ],
  ['three periods', '?time=2010..2012..2014', {}, [{ kind: 'unknown-time', given: '2010..2012..2014' }]],
  ['a number that JavaScript would read', '?time=2e3', {}, [{ kind: 'unknown-time', given: '2e3' }]],
  ...['2010-2023', '2010%E2%80%932023', '2010+-+2023', '2010...2023', '2010%E2%80%A62023', '2010/2023'].map(
    (time): Row => [
      `${time} is a range`,
      `?time=${time}`,
      { from: period('2010'), to: period('2023') },
      [{ kind: 'repaired-separator', name: 'time' }],
    ],
  ),
  ['an unknown view', '?view=pie', {}, [{ kind: 'unknown-value', name: 'view', given: 'pie', used: 'side' }]],
  [
    'a number that is almost right',
    '?pool=3.0',
    {},
    [{ kind: 'unknown-value', name: 'pool', given: '3.0', used: '1' }],
  ],
  ['a number where a word is meant', '?per=1', {}, [{ kind: 'unknown-value', name: 'per', given: '1', used: 'total' }]],
  ['per something else', '?per=household', {}, [{ kind: 'unknown-value', name: 'per', given: 'household', used: 'total' }]],
  ['an unknown sex', '?sex=x', {}, [{ kind: 'unknown-value', name: 'sex', given: 'x', used: 't' }]],
  [
    'known marks stay when another is unknown',
    '?show=interval~fireworks',
    { show: ['interval'] },
    [{ kind: 'unknown-value', name: 'show', given: 'fireworks', used: 'interval' }],
  ],
  [
    'nothing beside something',
    '?show=none~events',
    { show: ['events'] },
    [{ kind: 'unknown-value', name: 'show', given: 'none', used: 'events' }],
  ],
  [
    'an unknown topic is dropped, the known one stays',
    '?topic=health~astrology~astrology',
    { topics: ['health'] },
    [{ kind: 'unknown-topic', given: 'astrology' }],
  ],
  ['an unknown topic alone filters nothing', '?topic=valueOf', {}, [{ kind: 'unknown-topic', given: 'valueOf' }]],
  ['an unknown parameter', '?colour=red', {}, [{ kind: 'unknown-parameter', name: 'colour' }]],
  ['a parameter that is no own property', '?__proto__=x', {}, [{ kind: 'unknown-parameter', name: '__proto__' }]],
  ['an unknown parameter twice is said once', '?a=1&a=2', {}, [{ kind: 'unknown-parameter', name: 'a' }]],
  ['the first of two counts', '?view=gap&view=table', { view: 'gap' }, [{ kind: 'repeated-parameter', name: 'view' }]],
  ['a value that got lost', '?view=&pool=3', { pool: 3 }, [{ kind: 'empty-parameter', name: 'view' }]],
  [
    'a percent sign that decodeURIComponent throws at',
    '?view=%E0%A4%A',
    {},
    [{ kind: 'unknown-value', name: 'view', given: '\uFFFD%A', used: 'side' }],
  ],
  [
    'a long text is cut to 40 characters',
    `?view=${'x'.repeat(1000)}`,
    {},
    [{ kind: 'unknown-value', name: 'view', given: `${'x'.repeat(39)}…`, used: 'side' }],
  ],
  [
    'a character that turns the line round is not repeated',
    '?colour%E2%80%AE=x',
    {},
    [{ kind: 'unknown-parameter', name: 'colour' }],
  ],
]

test.each(mended)('mended and said: %s', (_reason, search, changes, notices) => {
  expect(parseQuestion(search, PUBLISHED)).toEqual({ question: { ...base, ...changes }, notices })
})
