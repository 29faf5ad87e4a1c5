import { queryOptions } from '@tanstack/react-query'
import type { DataFile } from '#src/model/indicator.ts'
import type { CubeName } from '#src/model/waitsCube.ts'
import { fetchService } from './fetchService.ts'

/** The cubes that a page needs of a file of a service; the same for all languages. */
export function cubesQuery(endpoint: string, file: DataFile, names: readonly CubeName[]) {
  return queryOptions({
    queryKey: [endpoint, 'cubes', file.sha256],
    queryFn: ({ signal }) => fetchService(endpoint, (code) => code.getCubes(endpoint, file, names, signal)),
  })
}
