import { MissingMark } from '#src/charts/MissingMark.tsx'
import type { Change, Side } from '#src/derive/card.ts'
import { describeChange, describeEarlier } from '#src/i18n/describeChange.ts'
import { headlinePeriod, headlineTexts } from '#src/i18n/headlineTexts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Figure } from '#src/model/sentence.ts'
import { useSite } from './Site.tsx'

interface HeadlineProps {
  readonly indicator: Indicator
  readonly side: Side
  readonly position: 'first' | 'second'
}

/** A city's last published value with its own period and the change since the value before, or why there is none. */
export function Headline({ indicator, side, position }: HeadlineProps) {
  const { language } = useSite()
  return (
    <div className={`headline ${position}`}>
      <span className="headline-place">
        {side.area.name}
        {side.figure && (
          <span className="headline-period">{headlinePeriod(side.figure, language)}</span>
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
  const { first, second } = headlineTexts(figure, indicator, language)
  return (
    <>
      <span className="headline-value">{first}</span>
      {second !== null && (
        <>
          {' '}
          <span className="headline-count">{second}</span>
        </>
      )}
    </>
  )
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
