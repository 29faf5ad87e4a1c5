import { queryOptions } from '@tanstack/react-query'
import type { Queues } from '#src/model/queues.ts'
import { FailureError } from './FailureError.ts'
import { fetchService } from './fetchService.ts'

/** What is known of the queues of now: the last answer, and how often no answer has come since. */
export interface LiveQueues {
  readonly queues: Queues | null
  /** Why the last question had no answer; null when it had. */
  readonly failure: FailureError['failure'] | null
  /** Questions without an answer in a row. */
  readonly failures: number
}

/** How often queues are asked for, and the longest pause after failures. */
const QUEUES_EVERY_MS = 30_000
const LONGEST_PAUSE_MS = 10 * 60_000

/** The pause before queues are asked for again: 30 s, doubled with every failure in a row, at most 10 min. */
export function queuesPauseMs(failures: number): number {
  return Math.min(QUEUES_EVERY_MS * 2 ** failures, LONGEST_PAUSE_MS)
}

/**
 * The queues of now from the operator's live endpoint, asked for again and again while the page is looked at.
 * A failure is part of the answer: what was known before stays, and the next question comes later.
 */
export function queuesQuery(address: string) {
  return queryOptions({
    queryKey: [address, 'queues'],
    queryFn: async ({ signal, client, queryKey }): Promise<LiveQueues> => {
      try {
        const queues = await fetchService(address, (code) =>
          code.fetchDocument({ address, signal, cache: 'no-cache' }, code.parseQueues),
        )
        return { queues, failure: null, failures: 0 }
      } catch (error) {
        if (!(error instanceof FailureError)) throw error
        const last = client.getQueryData<LiveQueues>(queryKey)
        return { queues: last?.queues ?? null, failure: error.failure, failures: (last?.failures ?? 0) + 1 }
      }
    },
    staleTime: QUEUES_EVERY_MS,
    refetchIntervalInBackground: false,
    refetchInterval: (query) => queuesPauseMs(query.state.data?.failures ?? 0),
  })
}
