import type { Lang } from '#src/model/lang.ts'
import type { IndicatorWords } from './en/indicatorWords.ts'
import type { AboutWords } from './en/pages/about.ts'
import type { DataWords } from './en/pages/data.ts'
import type { MemorandumWords } from './en/pages/memorandum.ts'
import type { ResidentWords } from './en/resident.ts'
import type { ServicesWords } from './en/services.ts'
import type { TroubleWords } from './en/troubleWords.ts'
import type { Words } from './en/words.ts'
import type { Formats } from './formats/formats.ts'

/** Words that are fetched when they are needed, a file each; every call rejects that cannot fetch its file. */
interface LaterWords {
  readonly indicator: () => Promise<IndicatorWords>
  readonly service: () => Promise<ServicesWords>
  readonly memorandum: () => Promise<MemorandumWords>
  readonly data: () => Promise<DataWords>
  readonly about: () => Promise<AboutWords>
  readonly trouble: () => Promise<TroubleWords>
  readonly resident: () => Promise<ResidentWords>
}

/** All that a view needs to speak a language, and the way to the words of pages that most readers do not open first. */
export interface Language extends Formats {
  readonly lang: Lang
  readonly words: Words
  readonly later: LaterWords
  /** Where totals are read per 1,000 residents: see residentLanguage. */
  readonly resident?: ResidentWords
}

/** A language with the words of the page of an indicator. */
export interface IndicatorLanguage extends Language {
  readonly words: Words & IndicatorWords
}
