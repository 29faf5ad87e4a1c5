import type { Lang } from '#src/model/lang.ts'
import type { Sentence } from '#src/model/sentence.ts'
import { period } from '../derive/buildCatalogue.ts'
import { area, figure, maternalMortality, share, wage } from './sampleSentences.ts'

const cities = (lang: Lang) => ({ astana: area('astana', lang), shymkent: area('shymkent', lang) })

/** Figures of 2023, left Astana and right Shymkent. */
export function pair(lang: Lang, left: number, right: number, counts: readonly [number, number] | null = null) {
  const { astana, shymkent } = cities(lang)
  return [
    figure(astana, left, { count: counts?.[0] ?? null }),
    figure(shymkent, right, { count: counts?.[1] ?? null }),
  ] as const
}

const noFigures = (lang: Lang): Sentence => ({
  kind: 'no-figures',
  indicator: share(),
  areas: [area('astana', lang), area('shymkent', lang)],
  country: figure(area('kazakhstan', lang), 52.2, { period: period('2024') }),
})

const oneCity = (lang: Lang): Sentence => ({
  kind: 'one-city',
  indicator: wage(lang),
  figure: figure(area('astana', lang), 455.2),
  other: area('shymkent', lang),
  reason: 'not-published',
})

const provisional = (lang: Lang): Sentence => ({
  kind: 'not-comparable',
  indicator: wage(lang),
  figures: [
    figure(area('astana', lang), 455.2),
    figure(area('shymkent', lang), 402.1, { period: period('2025'), provisional: true }),
  ],
  why: 'provisional',
})

const register = (lang: Lang): Sentence => ({
  kind: 'difference',
  indicator: wage(lang),
  figures: pair(lang, 455.2, 310.7),
  difference: 144.5,
})

const registerOfShares = (lang: Lang): Sentence => ({
  kind: 'difference',
  indicator: share({ kind: 'register' }),
  figures: pair(lang, 67.6, 92.6),
  difference: -25,
})

const bothTheSame = (lang: Lang): Sentence => ({
  kind: 'difference',
  indicator: share({ kind: 'register' }),
  figures: pair(lang, 100, 100),
  difference: 0,
})

export const survey = (lang: Lang): Sentence => ({
  kind: 'no-verdict',
  indicator: share(),
  figures: pair(lang, 97.4, 97.2),
  difference: 97.4 - 97.2,
})

const surveyEqual = (lang: Lang): Sentence => ({
  kind: 'no-verdict',
  indicator: share(),
  figures: pair(lang, 97.4, 97.4),
  difference: 0,
})

export const fewDeaths = (lang: Lang): Sentence => ({
  kind: 'events',
  indicator: maternalMortality(lang),
  figures: pair(lang, 9.1, 0, [3, 0]),
  apart: false,
})

const noDeaths = (lang: Lang): Sentence => ({
  kind: 'events',
  indicator: maternalMortality(lang),
  figures: pair(lang, 0, 0, [0, 0]),
  apart: false,
})

const manyDeaths = (lang: Lang): Sentence => ({
  kind: 'events',
  indicator: maternalMortality(lang),
  figures: pair(lang, 45.1, 94.8, [15, 34]),
  apart: true,
})

type Example = readonly [
  reason: string,
  sentence: (lang: Lang) => Sentence,
  said: Readonly<Record<Lang, readonly [long: string, short: string]>>,
]

/** What is said of each kind of sentence, long and short, written by hand. */
export const EXAMPLES: readonly Example[] = [
  [
    'nothing of the cities, the country alone',
    noFigures,
    {
      en: [
        'There are no published figures for Astana or Shymkent in the chosen period. Kazakhstan: 52.2% in 2024.',
        'No published figures for these cities in the chosen period',
      ],
      ru: [
        'За выбранный период для Астаны и для Шымкента опубликованных данных нет. Казахстан в 2024 году: 52,2 %.',
        'За выбранный период для этих городов ничего не опубликовано',
      ],
      kk: [
        'Таңдалған кезеңде Астана мен Шымкент бойынша жарияланған дерек жоқ. Қазақстан: 2024 жылы 52,2%.',
        'Таңдалған кезеңде бұл қалалар бойынша ештеңе жарияланбаған',
      ],
    },
  ],
  [
    'one city alone, with the reason of the other',
    oneCity,
    {
      en: [
        'In Astana it was 455.2 in 2023 (thousand tenge a month). Shymkent: no figure has been published.',
        'Shymkent: no figure has been published',
      ],
      ru: [
        'В Астане в 2023 году: 455,2 (тыс. тенге в месяц). Шымкент: данные не опубликованы.',
        'Шымкент: данные не опубликованы',
      ],
      kk: [
        'Астанада 2023 жылы 455,2 (айына мың теңге). Шымкент: дерек жарияланбаған.',
        'Шымкент: дерек жарияланбаған',
      ],
    },
  ],
  [
    'a provisional value, each with its own year',
    provisional,
    {
      en: [
        '455.2 in Astana in 2023 and 402.1 (provisional) in Shymkent in 2025 (thousand tenge a month): a provisional value may still change, so the values are not compared.',
        'Not compared: a provisional value may still change',
      ],
      ru: [
        '455,2 в Астане в 2023 году и 402,1 (предварительно) в Шымкенте в 2025 году (тыс. тенге в месяц). Предварительное значение ещё может измениться, поэтому значения не сравниваются.',
        'Не сравнивается: предварительное значение ещё может измениться',
      ],
      kk: [
        'Астанада 2023 жылы 455,2 және Шымкентте 2025 жылы алдын ала 402,1 (айына мың теңге). Алдын ала мән әлі өзгеруі мүмкін, сондықтан мәндер салыстырылмайды.',
        'Салыстырылмайды: алдын ала мән әлі өзгеруі мүмкін',
      ],
    },
  ],
  [
    'a difference that is a fact',
    register,
    {
      en: [
        '455.2 in Astana and 310.7 in Shymkent in 2023 (thousand tenge a month); the figure is higher in Astana by 144.5.',
        'Higher in Astana by 144.5 in 2023',
      ],
      ru: [
        'В 2023 году: 455,2 в Астане и 310,7 в Шымкенте (тыс. тенге в месяц); в Астане показатель выше на 144,5.',
        'В Астане выше на 144,5 в 2023 году',
      ],
      kk: [
        '2023 жылы Астанада 455,2 және Шымкентте 310,7 (айына мың теңге); көрсеткіш Астанада жоғары, айырмасы 144,5.',
        '2023 жылы Астанада жоғары, айырмасы 144,5',
      ],
    },
  ],
  [
    'shares differ in percentage points, and the right city may be the higher one',
    registerOfShares,
    {
      en: [
        '67.6% in Astana and 92.6% in Shymkent in 2023; the figure is higher in Shymkent by 25.0 percentage points.',
        'Higher in Shymkent by 25.0 points in 2023',
      ],
      ru: [
        'В 2023 году: 67,6 % в Астане и 92,6 % в Шымкенте; в Шымкенте показатель выше на 25,0 п.п.',
        'В Шымкенте выше на 25,0 п.п. в 2023 году',
      ],
      kk: [
        '2023 жылы Астанада 67,6% және Шымкентте 92,6%; көрсеткіш Шымкентте жоғары, айырмасы 25,0 п.т.',
        '2023 жылы Шымкентте жоғары, айырмасы 25,0 п.т.',
      ],
    },
  ],
  [
    'one published value for both',
    bothTheSame,
    {
      en: [
        'The published value in 2023 is 100.0% both for Astana and for Shymkent.',
        'Published as 100.0% for both cities in 2023',
      ],
      ru: [
        'В 2023 году и в Астане, и в Шымкенте опубликовано 100,0 %.',
        'В 2023 году для обоих городов опубликовано 100,0 %',
      ],
      kk: [
        '2023 жылы Астана мен Шымкент бойынша жарияланған мән: 100,0%.',
        '2023 жылы екі қала бойынша жарияланған мән: 100,0%',
      ],
    },
  ],
  [
    'a survey without its uncertainty',
    survey,
    {
      en: [
        '97.4% in Astana and 97.2% in Shymkent in 2023, a difference of 0.2 percentage points. The uncertainty of this survey is not published, so it cannot be said whether the difference is chance.',
        '0.2 points apart in 2023; the uncertainty is not published',
      ],
      ru: [
        'В 2023 году: 97,4 % в Астане и 97,2 % в Шымкенте, разница 0,2 п.п. Погрешность этого обследования не опубликована, поэтому нельзя сказать, случайна ли разница.',
        'В 2023 году разница 0,2 п.п.; погрешность не опубликована',
      ],
      kk: [
        '2023 жылы Астанада 97,4% және Шымкентте 97,2%, айырмасы 0,2 п.т. Бұл зерттеудің қателік шегі жарияланбаған, сондықтан айырма кездейсоқ па, жоқ па, айту мүмкін емес.',
        '2023 жылы айырмасы 0,2 п.т.; қателік шегі жарияланбаған',
      ],
    },
  ],
  [
    'a survey with one value for both',
    surveyEqual,
    {
      en: [
        'The published value in 2023 is 97.4% both for Astana and for Shymkent. This does not show that the cities are equal.',
        'Published as 97.4% for both cities in 2023',
      ],
      ru: [
        'В 2023 году и в Астане, и в Шымкенте опубликовано 97,4 %. Это не показывает, что города равны.',
        'В 2023 году для обоих городов опубликовано 97,4 %',
      ],
      kk: [
        '2023 жылы Астана мен Шымкент бойынша жарияланған мән: 97,4%. Бұл қалалардың тең екенін көрсетпейді.',
        '2023 жылы екі қала бойынша жарияланған мән: 97,4%',
      ],
    },
  ],
  [
    'counts come first below ten events',
    fewDeaths,
    {
      en: [
        '3 deaths in Astana (9.1 deaths per 100,000 live births) and none in Shymkent in 2023: a difference of this size can be chance; these data do not show that the cities differ, nor that they are equal.',
        '3 deaths and 0 deaths in 2023: a difference of this size can be chance',
      ],
      ru: [
        'В 2023 году: 3 смерти в Астане (9,1 на 100 000 родившихся живыми) и 0 смертей в Шымкенте. Разница такой величины может быть случайной; эти данные не показывают ни того, что города различаются, ни того, что они равны.',
        '3 смерти и 0 смертей в 2023 году: такая разница может быть случайной',
      ],
      kk: [
        '2023 жылы Астанада 3 өлім (100 000 тірі туылғанға шаққанда 9,1) және Шымкентте 0 өлім. Мұндай айырма кездейсоқ болуы мүмкін; бұл деректер қалалардың айырмасы бар екенін де, олардың тең екенін де көрсетпейді.',
        '2023 жылы 3 өлім және 0 өлім: мұндай айырма кездейсоқ болуы мүмкін',
      ],
    },
  ],
  [
    'no event in either city is no difference',
    noDeaths,
    {
      en: [
        'No deaths in Astana and none in Shymkent in 2023: these data do not show that the cities differ, nor that they are equal.',
        '0 deaths in each city in 2023: this does not show that they are equal',
      ],
      ru: [
        'В 2023 году: 0 смертей в Астане и 0 смертей в Шымкенте. Эти данные не показывают ни того, что города различаются, ни того, что они равны.',
        '0 смертей в каждом городе в 2023 году: это не показывает, что города равны',
      ],
      kk: [
        '2023 жылы Астанада 0 өлім және Шымкентте 0 өлім. Бұл деректер қалалардың айырмасы бар екенін де, олардың тең екенін де көрсетпейді.',
        '2023 жылы әр қалада 0 өлім: бұл қалалардың тең екенін көрсетпейді',
      ],
    },
  ],
  [
    'rates come first from ten events on',
    manyDeaths,
    {
      en: [
        '45.1 in Astana (15 deaths) and 94.8 in Shymkent (34 deaths) in 2023, deaths per 100,000 live births: the rate is higher in Shymkent, and chance alone would rarely give a difference of this size.',
        '45.1 and 94.8 in 2023: higher in Shymkent; chance alone would rarely do this',
      ],
      ru: [
        'В 2023 году: 45,1 в Астане (15 смертей) и 94,8 в Шымкенте (34 смерти), на 100 000 родившихся живыми; в Шымкенте показатель выше. Одна лишь случайность редко даёт разницу такой величины.',
        '45,1 и 94,8 в 2023 году: в Шымкенте выше, случайно так бывает редко',
      ],
      kk: [
        '2023 жылы Астанада 45,1 (15 өлім) және Шымкентте 94,8 (34 өлім), 100 000 тірі туылғанға шаққанда; көрсеткіш Шымкентте жоғары. Кездейсоқтықтың өзі ғана мұндай айырманы сирек береді.',
        '2023 жылы 45,1 және 94,8: Шымкентте жоғары, кездейсоқ сирек болады',
      ],
    },
  ],
]
