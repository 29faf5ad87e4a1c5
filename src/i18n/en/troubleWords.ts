import { failures } from './failures.ts'
import { newerRelease } from './newerRelease.ts'
import { notices } from './notices.ts'
import { notFound } from './pages/notFound.ts'

/** Words that few readers meet: what failed, what of a link was mended, what is not there, what is new. */
export const troubleWords = { failures, notices, notFound, newerRelease }

export type TroubleWords = typeof troubleWords
