import { indicatorWords as enIndicator } from '#src/i18n/en/indicatorWords.ts'
import { language as en } from '#src/i18n/en/language.ts'
import { about as enAbout } from '#src/i18n/en/pages/about.ts'
import { data as enData } from '#src/i18n/en/pages/data.ts'
import { memorandum as enMemorandum } from '#src/i18n/en/pages/memorandum.ts'
import { services as enServices } from '#src/i18n/en/services.ts'
import { resident as enResident } from '#src/i18n/en/resident.ts'
import { troubleWords as enTrouble } from '#src/i18n/en/troubleWords.ts'
import { indicatorWords as ruIndicator } from '#src/i18n/ru/indicatorWords.ts'
import { language as ru } from '#src/i18n/ru/language.ts'
import { about as ruAbout } from '#src/i18n/ru/pages/about.ts'
import { data as ruData } from '#src/i18n/ru/pages/data.ts'
import { memorandum as ruMemorandum } from '#src/i18n/ru/pages/memorandum.ts'
import { services as ruServices } from '#src/i18n/ru/services.ts'
import { resident as ruResident } from '#src/i18n/ru/resident.ts'
import { troubleWords as ruTrouble } from '#src/i18n/ru/troubleWords.ts'
import { indicatorWords as kkIndicator } from '#src/i18n/kk/indicatorWords.ts'
import { language as kk } from '#src/i18n/kk/language.ts'
import { about as kkAbout } from '#src/i18n/kk/pages/about.ts'
import { data as kkData } from '#src/i18n/kk/pages/data.ts'
import { memorandum as kkMemorandum } from '#src/i18n/kk/pages/memorandum.ts'
import { services as kkServices } from '#src/i18n/kk/services.ts'
import { resident as kkResident } from '#src/i18n/kk/resident.ts'
import { troubleWords as kkTrouble } from '#src/i18n/kk/troubleWords.ts'
import { indicatorLanguage } from '#src/i18n/indicatorLanguage.ts'

/** The languages with the words of the page of an indicator. */
export const LANGUAGES = {
  en: indicatorLanguage(en, enIndicator),
  ru: indicatorLanguage(ru, ruIndicator),
  kk: indicatorLanguage(kk, kkIndicator),
}

/** The words for totals per 1,000 residents. */
export const RESIDENT = { en: enResident, ru: ruResident, kk: kkResident }

/** All words of each language, those of every page and those for trouble. */
export const WORDS = {
  en: {
    ...LANGUAGES.en.words,
    ...enTrouble,
    memorandum: enMemorandum,
    data: enData,
    services: enServices,
    about: enAbout,
  },
  ru: {
    ...LANGUAGES.ru.words,
    ...ruTrouble,
    memorandum: ruMemorandum,
    data: ruData,
    services: ruServices,
    about: ruAbout,
  },
  kk: {
    ...LANGUAGES.kk.words,
    ...kkTrouble,
    memorandum: kkMemorandum,
    data: kkData,
    services: kkServices,
    about: kkAbout,
  },
}
