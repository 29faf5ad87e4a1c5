import type { ReactNode } from 'react'
import type { TwinPanels } from '#src/derive/panel.ts'
import type { Period } from '#src/model/period.ts'
import { SmallPanel } from './SmallPanel.tsx'

export interface SmallTwinProps {
  readonly twin: TwinPanels
  /** Accessible names of the left and the right panel. */
  readonly labels: readonly [string, string]
  readonly formatTick: (value: number) => string
  readonly formatPeriod: (period: Period) => string
}

/** The two panels of a card side by side, on one scale unless the view model holds two. */
export function SmallTwin({ twin, labels, formatTick, formatPeriod }: SmallTwinProps): ReactNode {
  const { panels, scales, periods } = twin
  const shared = { periods, formatTick, formatPeriod }
  return (
    <div className="twin">
      <SmallPanel panel={panels[0]} scale={scales[0]} label={labels[0]} {...shared} />
      <SmallPanel panel={panels[1]} scale={scales[1]} label={labels[1]} {...shared} />
    </div>
  )
}
