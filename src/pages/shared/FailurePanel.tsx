import type { Failure } from '#src/queries/FailureError.ts'
import { useSite } from './Site.tsx'

/** What failed, what is still shown, what to do; with a report that can be copied. */
export function FailurePanel({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { words } = useSite().language
  return (
    <div className="failure" role="alert">
      <p>{words.failures[failure.kind]}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.failures.retry}
      </button>
      <details className="small quiet">
        <summary>{words.failures.details}</summary>
        <pre>{JSON.stringify(failure, null, 1)}</pre>
      </details>
    </div>
  )
}
