import { isTotal } from '#src/derive/populationFor.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useSite } from '../shared/Site.tsx'
import type { PerResidentChoice } from './usePerResident.ts'

interface PerResidentNoteProps {
  /** As it is shown. */
  readonly indicator: Indicator
  readonly choice: PerResidentChoice
}

/** Where values per 1,000 residents were asked for: how they are worked out, or why the totals are shown. */
export function PerResidentNote({ indicator, choice }: PerResidentNoteProps) {
  const { language, question } = useSite()
  const words = language.words.resident
  if (question.per === 'total' || (indicator.perResident === undefined && !isTotal(indicator))) return null
  if (choice.isPending) return <p className="per-resident small quiet">{language.words.shell.loading}</p>
  if (indicator.perResident !== undefined) {
    const { total, population } = indicator.perResident
    return (
      <p className="per-resident small quiet" data-per="resident">
        {words.meaning(total.unit, population.unit)}
      </p>
    )
  }
  return (
    <div className="per-resident" data-per="total">
      <p className="small">{choice.failure === null ? words.absent : words.failed}</p>
      {choice.failure !== null && <FailurePanel language={language} failure={choice.failure} onRetry={choice.retry} />}
    </div>
  )
}
