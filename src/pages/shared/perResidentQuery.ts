import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#src/i18n/language.ts'
import { FailureError } from '#src/queries/FailureError.ts'

/**
 * The code that reads totals per 1,000 residents, and a language that can say so; no page starts with it. A part of the
 * site that cannot be fetched is told as a site out of reach.
 */
export function perResidentQuery(endpoint: string, language: Language) {
  return queryOptions({
    queryKey: [endpoint, 'per-resident', language.lang],
    queryFn: async () => {
      const loading = Promise.all([import('./perResidentCode.ts'), language.later.resident()])
      const loaded = await loading.catch(() => null)
      if (loaded === null) throw new FailureError({ kind: 'offline', address: endpoint })
      const [{ perResidentCode }, words] = loaded
      return { ...perResidentCode, spoken: perResidentCode.residentLanguage(language, words) }
    },
  })
}
