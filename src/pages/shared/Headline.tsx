import { MissingMark } from '#src/charts/MissingMark.tsx'
import type { Change, Side } from '#src/derive/card.ts'
import { describeChange, describeEarlier } from '#src/i18n/describeChange.ts'
import { valueText } from '#src/i18n/valueText.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Figure } from '#src/model/sentence.ts'
import { useSite } from './Site.tsx'

interface HeadlineProps {
  readonly indicator: Indicator
  readonly side: Side
  readonly position: 'first' | 'second'
}

/** A count below this comes before its rate: a rate of a few events says more than it knows. */
const COUNT_FIRST_BELOW = 10

/** From here on all digits do not fit beside each other; the table has them. */
const COMPACT_FROM = 1e6

/** A city's last published value with its own period and the change since the value before, or why there is none. */
export function Headline({ indicator, side, position }: HeadlineProps) {
  const { language } = useSite()
  return (
    <div className={`headline ${position}`}>
      <span className="headline-place">
        {side.area.name}
        {side.figure && (
          <span className="headline-period">
            {language.period(side.figure.period)}
            {side.figure.provisional && `, ${language.words.panels.provisional}`}
          </span>
        )}
      </span>
      {side.figure === null ? (
        <span className="headline-none quiet">
          <MissingMark reason={side.reason} /> {language.words.panels.missingMarks[side.reason]}
        </span>
      ) : (
        <>
          <FigureLine indicator={indicator} figure={side.figure} />
          {side.change && <ChangeLine indicator={indicator} change={side.change} />}
        </>
      )}
    </div>
  )
}

function FigureLine({ indicator, figure }: { readonly indicator: Indicator; readonly figure: Figure }) {
  const { language } = useSite()
  const value = <HeadlineNumber indicator={indicator} value={figure.value} />
  if (figure.count === null || indicator.eventForms === null) return <span className="headline-value">{value}</span>
  const count = `${language.number(figure.count, 0)} ${language.plural(figure.count, indicator.eventForms)}`
  return figure.count < COUNT_FIRST_BELOW ? (
    <>
      <span className="headline-value">{count}</span> <span className="headline-count">{value}</span>
    </>
  ) : (
    <>
      <span className="headline-value">{value}</span> <span className="headline-count">{count}</span>
    </>
  )
}

function HeadlineNumber({ indicator, value }: { readonly indicator: Indicator; readonly value: number }) {
  const { language } = useSite()
  return Math.abs(value) >= COMPACT_FROM ? language.compact(value) : valueText(value, indicator, language)
}

function ChangeLine({ indicator, change }: { readonly indicator: Indicator; readonly change: Change }) {
  const { language } = useSite()
  if (change.kind === 'earlier') return <EarlierLine indicator={indicator} figure={change.figure} />
  return (
    <span className={`headline-change ${change.verdict ?? ''}`}>
      {change.verdict !== null && <Arrow up={change.difference > 0} />}
      {describeChange(change, indicator, language).text}
    </span>
  )
}

/** The figure before, where chance can explain the difference: counts alone, without a sign. */
function EarlierLine({ indicator, figure }: { readonly indicator: Indicator; readonly figure: Figure }) {
  const { language } = useSite()
  return <span className="headline-change">{describeEarlier(figure, indicator, language)}</span>
}

function Arrow({ up }: { readonly up: boolean }) {
  return (
    <svg className="arrow" viewBox="0 0 10 10" aria-hidden="true">
      <path d={up ? 'M5 1 9 9H1z' : 'M5 9 1 1h8z'} />
    </svg>
  )
}
