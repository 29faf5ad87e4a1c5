import type { Span } from '#src/derive/service/chosenSpan.ts'
import { parsePeriod, periodsBetween, type Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { Channel } from '#src/model/service.ts'
import { Segmented } from '#src/ui/Segmented.tsx'
import { Select } from '#src/ui/Select.tsx'
import { CityPair } from '../shared/CityPair.tsx'
import { useSite } from '../shared/Site.tsx'
import { useService } from './ServiceSite.tsx'

interface ServiceControlsProps {
  readonly channels: readonly Channel[]
  readonly channel: Channel
  readonly span: Span
  readonly hasCities: boolean
}

const ALL = 'all'
const OTHER = 'other'

/** Cities, period and how visitors came; what the log does not tell apart is not offered. */
export function ServiceControls({ channels, channel, span, hasCities }: ServiceControlsProps) {
  const { language, ask } = useSite()
  const { words } = useService()
  return (
    <section className="indicator-controls" aria-label={language.words.filters.heading}>
      {hasCities && <CityPair className="pair" />}
      <SpanChoice span={span} />
      {channels.length > 1 && (
        <Segmented
          label={words.channel}
          value={channel}
          options={channels.map((value) => ({ value, text: words.channels[value] }))}
          onChange={(chosen) => ask({ channel: chosen })}
        />
      )}
    </section>
  )
}

/** The whole log, one of its years, or months from and to. */
function SpanChoice({ span }: { readonly span: Span }) {
  const { language, ask } = useSite()
  const { catalogue, words } = useService()
  const months = periodsBetween(catalogue.firstPeriod, catalogue.lastPeriod)
  const [first, last] = [span.months[0] ?? catalogue.firstPeriod, span.months.at(-1) ?? catalogue.lastPeriod]
  const isWhole = first === catalogue.firstPeriod && last === catalogue.lastPeriod
  const { basis } = span
  const value = isWhole ? ALL : basis.kind === 'year' ? basis.period : OTHER
  const options = [
    { value: ALL, text: words.allMonths },
    ...catalogue.years.map(({ period }) => ({ value: period as string, text: language.period(period) })),
    ...(value === OTHER ? [{ value: OTHER, text: words.otherMonths }] : []),
  ]
  const choose = (chosen: string) => {
    const year = parsePeriod(chosen)
    ask(year === null ? { from: 'earliest', to: 'latest' } : { from: year, to: year })
  }
  const option = (disabled: (month: Period) => boolean) => (month: Period) => ({
    value: month,
    text: language.period(month),
    disabled: disabled(month),
  })
  const askMonths = (from: Period, to: Period) => ask(spanOf(from, to))
  return (
    <>
      <Select label={words.period} value={value} options={options} onChange={choose} />
      <fieldset className="period">
        <legend className="unseen">{language.words.filters.period}</legend>
        <Select
          label={language.words.filters.from}
          value={first}
          options={months.map(option((month) => month > last))}
          onChange={(chosen) => askMonths(parsePeriod(chosen) ?? first, last)}
        />
        <Select
          label={language.words.filters.to}
          value={last}
          options={months.map(option((month) => month < first))}
          onChange={(chosen) => askMonths(first, parsePeriod(chosen) ?? last)}
        />
      </fieldset>
    </>
  )

  /** Ends of the log are written as such, so that the link keeps up with it. */
  function spanOf(from: Period, to: Period): Pick<Question, 'from' | 'to'> {
    return { from: from === catalogue.firstPeriod ? 'earliest' : from, to: to === catalogue.lastPeriod ? 'latest' : to }
  }
}
