import { clockTime } from '#src/i18n/clockTime.ts'
import type { Language } from '#src/i18n/language.ts'
import type { FailureError } from '#src/queries/FailureError.ts'
import { FailurePanel } from './FailurePanel.tsx'

interface StaleLineProps {
  readonly language: Language
  readonly failure: FailureError['failure']
  /** When the figures that are still shown were loaded, in milliseconds. */
  readonly loadedAt: number
  readonly onRetry: () => void
}

/** Over figures that stay after a later request has failed: since when they stand, and what failed. */
export function StaleLine({ language, failure, loadedAt, onRetry }: StaleLineProps) {
  return (
    <div data-stale>
      <p className="small">{language.words.broken.stillShown(clockTime(loadedAt))}</p>
      <FailurePanel language={language} failure={failure} onRetry={onRetry} />
    </div>
  )
}
