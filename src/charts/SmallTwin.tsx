import type { ReactNode } from 'react'
import type { TwinPanels } from '#src/derive/panel.ts'
import type { Language } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { axisText } from './axisText.ts'
import { panelLabel } from './panelLabel.ts'
import { SmallPanel } from './SmallPanel.tsx'

export interface SmallTwinProps {
  readonly twin: TwinPanels
  readonly indicator: Indicator
  readonly language: Language
}

/** The two panels of a card side by side, each one named image; the drawing says so when their scales differ. */
export function SmallTwin({ twin, indicator, language }: SmallTwinProps): ReactNode {
  const { panels, scales, periods } = twin
  const isOwnScale = scales[0].min !== scales[1].min || scales[0].max !== scales[1].max
  return (
    <div className={indicator.demonstration ? 'twin demonstration' : 'twin'}>
      {panels.map((panel, index) => {
        const scale = scales[index === 0 ? 0 : 1]
        return (
          <SmallPanel
            key={panel.side}
            panel={panel}
            scale={scale}
            periods={periods}
            label={panelLabel(panel, indicator, language)}
            formatTick={axisText(language, scale)}
            formatPeriod={(period) => language.period(period)}
          />
        )
      })}
      {isOwnScale && <p className="twin-scale">{language.words.panels.ownScale}</p>}
    </div>
  )
}
