import { QueryClient } from '@tanstack/react-query'
import { mayRetry, retryDelayMs } from './retryPolicy.ts'

export interface QueryClientSettings {
  /** How long data that nothing shows are kept; Infinity where pages are rendered in Node, or it never exits. */
  readonly gcTimeMs: number
  /** Uniform in [0, 1): spreads retries. */
  readonly random: () => number
}

/**
 * The store of everything fetched.
 * Queries run also where the browser believes to be offline, because it may be wrong and files may lie in its cache.
 * Data stay the objects they were parsed into: sharing structure with older data would follow hostile keys
 * (the settings have none).
 * Published files do not change, so they are fetched once; a query of something that does says its own freshness.
 */
export function createQueryClient({ gcTimeMs, random }: QueryClientSettings): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        structuralSharing: false,
        staleTime: Infinity,
        gcTime: gcTimeMs,
        retry: (retries, error) => mayRetry(retries, error.failure),
        retryDelay: (retries, error) => retryDelayMs(retries, error.failure, random),
      },
    },
  })
}
