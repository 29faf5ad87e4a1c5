import type { Lang } from '#src/model/lang.ts'

/** Words of a page before the application has started. */
export interface ShellWords {
  readonly site: string
  readonly overview: { readonly title: string; readonly description: string }
  readonly 'waiting-times': { readonly title: string; readonly description: string }
  readonly 'bus-punctuality': { readonly title: string; readonly description: string }
  readonly memorandum: { readonly title: string; readonly description: string }
  readonly data: { readonly title: string; readonly description: string }
  readonly about: { readonly title: string; readonly description: string }
  /** Follows the name of an indicator where it has no definition. */
  readonly bothCities: string
  readonly needsScript: string
  readonly notFound: string
  readonly toOverview: string
}

/** Kazakh texts here await review by a native speaker. */
export const SHELL_WORDS: Readonly<Record<Lang, ShellWords>> = {
  kk: {
    site: 'Егіз',
    overview: {
      title: 'Астана мен Шымкент қатар',
      description: 'Екі қаланың жарияланған көрсеткіштері бір шкалада, дереккөзімен бірге.',
    },
    'waiting-times': {
      title: 'Күту уақыты',
      description: 'Қызмет көрсету орталықтарындағы күту уақыты.',
    },
    'bus-punctuality': {
      title: 'Автобустардың уақытылы жүруі',
      description: 'Автобустардың кестеден кешігуі бағыттар бойынша.',
    },
    memorandum: {
      title: 'Меморандум',
      description: '2018 жылғы 1 шілдедегі меморандумның міндеттемелері және олар туралы жарияланған деректер.',
    },
    data: {
      title: 'Деректер',
      description: 'Көрсеткіштер тізімі, дереккөздер және шығарылымдар.',
    },
    about: {
      title: 'Жоба туралы',
      description: 'Бұл тақта нені көрсетеді және сандар қайдан алынады.',
    },
    bothCities: 'Астана мен Шымкенттің жарияланған мәндері қатар.',
    needsScript: 'Диаграммаларды көру үшін браузерде JavaScript қосыңыз.',
    notFound: 'Мұндай бет жоқ',
    toOverview: 'Барлық көрсеткіштер',
  },
  ru: {
    site: 'Егіз',
    overview: {
      title: 'Астана и Шымкент рядом',
      description: 'Опубликованные показатели двух городов на одной шкале, с источниками.',
    },
    'waiting-times': {
      title: 'Время ожидания',
      description: 'Время ожидания в центрах обслуживания.',
    },
    'bus-punctuality': {
      title: 'Пунктуальность автобусов',
      description: 'Опоздания автобусов по маршрутам.',
    },
    memorandum: {
      title: 'Меморандум',
      description: 'Обязательства меморандума от 1 июля 2018 года и то, что о них опубликовано.',
    },
    data: {
      title: 'Данные',
      description: 'Список показателей, источники и выпуски.',
    },
    about: {
      title: 'О проекте',
      description: 'Что показывает эта панель и откуда взяты числа.',
    },
    bothCities: 'Опубликованные значения Астаны и Шымкента рядом.',
    needsScript: 'Чтобы увидеть диаграммы, включите JavaScript в браузере.',
    notFound: 'Такой страницы нет',
    toOverview: 'Все показатели',
  },
  en: {
    site: 'Egiz',
    overview: {
      title: 'Astana and Shymkent side by side',
      description: 'Published indicators of the two cities on one scale, with their sources.',
    },
    'waiting-times': {
      title: 'Waiting times',
      description: 'Waiting times at service centres.',
    },
    'bus-punctuality': {
      title: 'Punctuality of buses',
      description: 'Delays of buses by route.',
    },
    memorandum: {
      title: 'Memorandum',
      description: 'The commitments of the memorandum of 1 July 2018 and what has been published about them.',
    },
    data: {
      title: 'Data',
      description: 'The list of indicators, their sources and the releases.',
    },
    about: {
      title: 'About',
      description: 'What this dashboard shows and where its numbers come from.',
    },
    bothCities: 'Published values of Astana and Shymkent side by side.',
    needsScript: 'Switch on JavaScript in the browser to see the charts.',
    notFound: 'There is no such page',
    toOverview: 'All indicators',
  },
}
