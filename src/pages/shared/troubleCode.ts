import { sayFailure } from '#src/i18n/sayFailure.ts'
import { sayNotice } from '#src/i18n/sayNotice.ts'

/** What says trouble with its words; fetched with them. */
export const troubleCode = { sayFailure, sayNotice }
