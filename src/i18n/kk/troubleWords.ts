import type { TroubleWords } from '../en/troubleWords.ts'
import { failures } from './failures.ts'
import { newerRelease } from './newerRelease.ts'
import { notices } from './notices.ts'
import { notFound } from './pages/notFound.ts'

/** Words that few readers meet, in Kazakh. */
export const troubleWords: TroubleWords = { failures, notices, notFound, newerRelease }
