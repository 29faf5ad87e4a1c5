import { unitInBrackets } from '#src/i18n/unitInBrackets.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { FailurePanel } from '../shared/FailurePanel.tsx'
import { useIndicatorSite } from './IndicatorSite.tsx'
import type { PerResidentChoice } from './usePerResident.ts'

interface PerResidentNoteProps {
  /** As it is shown. */
  readonly indicator: Indicator
  readonly choice: PerResidentChoice
}

/** Where values per 1,000 residents were asked for: how they are worked out, or why the totals are shown. */
export function PerResidentNote({ indicator, choice }: PerResidentNoteProps) {
  const { language } = useIndicatorSite()
  const { perResident } = indicator
  if (choice.isPending) return <p className="per-resident small quiet">{language.words.shell.loading}</p>
  if (perResident !== undefined) {
    return (
      <p className="per-resident small quiet" data-per="resident">
        {language.resident?.meaning(unitInBrackets(perResident.total.unit), unitInBrackets(perResident.population.unit))}
      </p>
    )
  }
  if (choice.problem === null) return null
  const { text, failure } = choice.problem
  return (
    <div className="per-resident" data-per="total">
      {text !== null && <p className="small">{text}</p>}
      {failure !== null && <FailurePanel language={language} failure={failure} onRetry={choice.retry} />}
    </div>
  )
}
