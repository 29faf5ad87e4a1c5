import type { Area, AreaCode } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Lang } from '#src/model/lang.ts'
import type { Figure } from '#src/model/sentence.ts'
import { buildIndicator, period } from '../derive/buildCatalogue.ts'

const NAMES = {
  astana: {
    en: ['Astana', 'in Astana', 'Astana’s'],
    ru: ['Астана', 'в Астане', 'Астаны'],
    kk: ['Астана', 'Астанада', 'Астананың'],
  },
  shymkent: {
    en: ['Shymkent', 'in Shymkent', 'Shymkent’s'],
    ru: ['Шымкент', 'в Шымкенте', 'Шымкента'],
    kk: ['Шымкент', 'Шымкентте', 'Шымкенттің'],
  },
  kazakhstan: {
    en: ['Kazakhstan', 'in Kazakhstan', 'Kazakhstan’s'],
    ru: ['Казахстан', 'в Казахстане', 'Казахстана'],
    kk: ['Қазақстан', 'Қазақстанда', 'Қазақстанның'],
  },
} as const

export function area(id: keyof typeof NAMES, lang: Lang): Area {
  const [name, inPlace, ofPlace] = NAMES[id][lang]
  return {
    code: id as string as AreaCode,
    id,
    aliases: [],
    kind: id === 'kazakhstan' ? 'country' : 'city',
    name,
    forms: { in: inPlace, of: ofPlace },
    validFrom: null,
  }
}

/** A figure of 2023 unless it says otherwise. */
export function figure(of: Area, value: number, more: Partial<Figure> = {}): Figure {
  return { area: of, period: period('2023'), value, count: null, provisional: false, ...more }
}

const WAGE_UNIT = { en: 'thousand tenge a month', ru: 'тыс. тенге в месяц', kk: 'айына мың теңге' }

const MATERNAL = {
  en: { unit: 'deaths per 100,000 live births', eventForms: ['death', 'deaths'] },
  ru: { unit: 'на 100 000 родившихся живыми', eventForms: ['смерть', 'смерти', 'смертей'] },
  kk: { unit: '100 000 тірі туылғанға шаққанда', eventForms: ['өлім'] },
}

export const wage = (lang: Lang): Indicator => buildIndicator({ unit: WAGE_UNIT[lang], direction: 'higher' })

export const share = (more: Partial<Indicator> = {}): Indicator =>
  buildIndicator({ kind: 'survey', symbol: '%', unit: '% of people', ...more })

export const maternalMortality = (lang: Lang): Indicator =>
  buildIndicator({ kind: 'events', direction: 'lower', ...MATERNAL[lang] })
