import type { Lang } from '#src/model/lang.ts'
import { changeAt } from './changeAt.ts'
import { foundAt } from './foundAt.ts'

const FIELDS = ['extension', 'indicators']
const ADDRESS = 'https://demonstration.invalid/'

/** Says in the words themselves that all of it is made up, so that no picture of it passes for something published. */
const SOURCE: Readonly<Record<Lang, string>> = {
  kk: 'Демонстрация үшін ойдан алынған мақсатты мән',
  ru: 'Цель, придуманная для демонстрации',
  en: 'A target made up for demonstration',
}
const EVENT: Readonly<Record<Lang, string>> = {
  kk: 'Демонстрация үшін ойдан алынған оқиға',
  ru: 'Событие, придуманное для демонстрации',
  en: 'An event made up for demonstration',
}

/** Made-up targets by indicator: one of counts, one of a complete count, one of a survey. */
const TARGETS: Readonly<Record<string, readonly (readonly [area: string, value: number, by: string])[]>> = {
  'maternal-mortality': [
    ['KZNS', 10, '2030'],
    ['KZSHY', 12, '2025'],
    ['KZ', 10, '2030'],
  ],
  'housing-per-person': [
    ['KZNS', 30, '2030'],
    ['KZSHY', 20, '2023'],
  ],
  'internet-users': [['KZNS', 95, '2030']],
}

const EVENTS = [
  ['demonstration-first', 'KZNS', '2016-03'],
  ['demonstration-second', 'KZSHY', '2019-06-19'],
  ['demonstration-third', 'KZ', '2021'],
] as const

/**
 * A catalogue with made-up targets and events. Its indicators that have any are marked as demonstration data as a whole, since
 * made-up targets beside published figures would mix what a chart must never mix.
 */
export function withTargets(document: unknown): unknown {
  const language = foundAt(document, [...FIELDS, 'language'])
  const lang: Lang = language === 'ru' || language === 'en' ? language : 'kk'
  const indicators = Object.keys(TARGETS)
  const events = EVENTS.map(([code, area, date]) => ({ code, area, date, text: EVENT[lang], url: ADDRESS, indicators }))
  const withItems = changeAt(document, ['link', 'item', '*'], (item) => {
    const targets = TARGETS[String(foundAt(item, [...FIELDS, 'code']))]
    if (targets === undefined) return item
    const given = targets.map(([area, value, by]) => ({ area, value, by, source: { name: SOURCE[lang], url: ADDRESS } }))
    const marked = changeAt(item, [...FIELDS, 'demonstration'], () => true)
    return changeAt(marked, [...FIELDS, 'targets'], () => given)
  })
  return changeAt(withItems, [...FIELDS, 'events'], () => events)
}
