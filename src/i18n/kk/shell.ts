import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  product: 'Егіз',
  skipToContent: 'Мазмұнға өту',
  mainNavigation: 'Негізгі мәзір',
  overview: 'Шолу',
  waitingTimes: 'Күту уақыты',
  buses: 'Автобустар',
  memorandum: 'Меморандум',
  data: 'Деректер',
  about: 'Сайт туралы',
  language: 'Тіл',
  languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  shortLanguages: { kk: 'Қаз', ru: 'Рус', en: 'Eng' },
  theme: 'Безендіру',
  themes: { light: 'Ашық', dark: 'Күңгірт', system: 'Құрылғыдағыдай' },
  search: 'Көрсеткішті іздеу',
  loading: 'Жүктелуде…',
  share: 'Бөлісу',
  pageTitle: (page) => `${page} · Егіз`,
  demonstration: 'Демонстрациялық деректер',
  demonstrationMeaning:
    'Беттің қалай жұмыс істейтінін көрсету үшін жасалған: мұндай деректерді әзірге ешкім жарияламайды.',
  footerTerms: 'Қазақстанның Ұлттық статистика бюросының және деректердің жанында аталған басқа органдардың деректері.',
  release: (date) => `Деректер шығарылымы: ${date}`,
  pinnedRelease: (date) => `Бұл сілтеме ${date} деректер шығарылымын көрсетеді, ол ең жаңасы емес.`,
  showNewest: 'Ең жаңа шығарылымды көрсету',
}
