import { queryOptions } from '@tanstack/react-query'
import type { DataFile } from '#src/model/indicator.ts'
import { fetchService } from './fetchService.ts'

/** Counts by class of wait of a city and its branches; the same for all languages. */
export function classesQuery(endpoint: string, file: DataFile) {
  return queryOptions({
    queryKey: [endpoint, 'classes', file.sha256],
    queryFn: ({ signal }) =>
      fetchService(endpoint, (code) => code.fetchHashedDocument(endpoint, file, code.parseClasses, signal)),
  })
}
