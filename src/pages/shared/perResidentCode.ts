import { overviewPerResident } from '#src/derive/overviewPerResident.ts'
import { perResident } from '#src/derive/perResident.ts'
import { populationSources } from '#src/derive/populationSources.ts'
import { residentLanguage } from '#src/i18n/residentLanguage.ts'
import { wordsPerResident } from '#src/i18n/wordsPerResident.ts'

/** All that reads totals per 1,000 residents, in one file of its own: see perResidentQuery. */
export const perResidentCode = { overviewPerResident, perResident, populationSources, residentLanguage, wordsPerResident }
