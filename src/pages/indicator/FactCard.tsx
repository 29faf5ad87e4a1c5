import type { ReactNode } from 'react'
import { DemonstrationMark } from '#src/charts/DemonstrationMark.tsx'
import type { FactText } from '#src/i18n/sayFacts.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { useIndicatorSite } from './IndicatorSite.tsx'

interface FactCardProps {
  readonly indicator: Indicator
  readonly code: string
  readonly fact: Omit<FactText, 'code'>
  /** What stands below the details. */
  readonly children?: ReactNode
}

/** One fact: what it is about, the answer in short, and the details. */
export function FactCard({ indicator, code, fact: { title, answer, details }, children }: FactCardProps) {
  const { language } = useIndicatorSite()
  return (
    <div className="fact-card" data-fact={code}>
      <h3>
        <DemonstrationMark indicator={indicator} language={language} /> {title}
      </h3>
      <p className="fact-answer">{answer}</p>
      {details.map((detail) => (
        <p key={detail} className="small quiet">
          {detail}
        </p>
      ))}
      {children}
    </div>
  )
}
