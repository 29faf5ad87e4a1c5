import { comparePeriods, type Period, parsePeriod } from '#src/model/period.ts'
import { Select } from '#src/ui/Select.tsx'
import { useSite } from './Site.tsx'

/** From and to, as two lists: what lies on the wrong side of the other end cannot be chosen. */
export function PeriodChoice({ periods }: { readonly periods: readonly Period[] }) {
  const { language, question, ask } = useSite()
  const words = language.words.filters
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return null
  const from = question.from === 'earliest' ? first : question.from
  const to = question.to === 'latest' ? last : question.to
  const option = (disabled: (period: Period) => boolean) => (period: Period) => ({
    value: period,
    text: language.period(period),
    disabled: disabled(period),
  })
  return (
    <fieldset className="period">
      <legend className="unseen">{words.period}</legend>
      <Select
        label={words.from}
        value={from}
        options={periods.map(option((period) => comparePeriods(period, to) > 0))}
        onChange={(value) => ask({ from: value === first ? 'earliest' : (parsePeriod(value) ?? 'earliest') })}
      />
      <Select
        label={words.to}
        value={to}
        options={periods.map(option((period) => comparePeriods(period, from) < 0))}
        onChange={(value) => ask({ to: value === last ? 'latest' : (parsePeriod(value) ?? 'latest') })}
      />
    </fieldset>
  )
}
