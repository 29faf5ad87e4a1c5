import type { DataTag, SetDataOptions } from '@tanstack/react-query'
import type { FailureError } from '#src/queries/FailureError.ts'
import type { Answer } from './firstView.ts'

/** What a query would answer, as a page carries it along. */
export function answerTo<Data>(
  { queryKey: [, ...key] }: { readonly queryKey: DataTag<readonly unknown[], Data, FailureError> },
  data: Data,
  options?: SetDataOptions,
): Answer {
  return options === undefined ? [key, data] : [key, data, options]
}
