import type { Language } from '#src/i18n/language.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { useTrouble } from './trouble.ts'

type Failure = FailureError['failure']

interface FailurePanelProps {
  readonly language: Language
  readonly failure: Failure
  /** Absent where asking again cannot help. */
  readonly onRetry?: (() => void) | undefined
}

/** What failed, what to do, and the details for those who run the site. */
export function FailurePanel({ language, failure, onRetry }: FailurePanelProps) {
  const trouble = useTrouble(language)
  const words = language.words.broken
  const { failed, remedy } = trouble === null ? { failed: words.notLoaded, remedy: '' } : trouble.sayFailure(failure, trouble.failures)
  return (
    <div className="failure" role="alert" data-failure={failure.kind}>
      <p>
        <strong>{failed}</strong> {remedy}
      </p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      <details className="small quiet">
        <summary>{words.details}</summary>
        <pre>{JSON.stringify(failure, null, 1)}</pre>
      </details>
    </div>
  )
}
