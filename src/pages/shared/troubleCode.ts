import { sayFailure } from '#src/i18n/sayFailure.ts'
import { NotFoundText } from './NotFoundText.tsx'
import { NoticeLines } from './NoticeLines.tsx'

/** What says trouble with its words; fetched with them. */
export const troubleCode = { sayFailure, NotFoundText, NoticeLines }
