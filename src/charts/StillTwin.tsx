import type { ReactNode } from 'react'
import type { TwinPanels } from '#src/derive/panel.ts'
import type { IndicatorLanguage } from '#src/i18n/language.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { axisText } from './axisText.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { panelLabel } from './panelLabel.ts'
import { Readout } from './Readout.tsx'
import { readoutOf } from './readoutOf.ts'
import { SmallPanel } from './SmallPanel.tsx'

export interface StillTwinProps {
  readonly twin: TwinPanels
  readonly indicator: Indicator
  readonly language: IndicatorLanguage
  readonly interval: boolean
}

/**
 * What stands in the place of `LargeTwin`, side by side, until that can be drawn, and for readers without scripts: the
 * same figures and room, the lines as on a card. Recharts draws nothing before it is in a browser.
 */
export function StillTwin({ twin, indicator, language, interval }: StillTwinProps): ReactNode {
  const { panels, scales, periods } = twin
  const { charts, panels: panelWords } = language.words
  const isOwnScale = scales[0].min !== scales[1].min || scales[0].max !== scales[1].max
  return (
    <ChartFrame indicator={indicator} language={language} instructions={charts.keyboardHelp} moved={null}>
      <p className="chart-unit">
        <span>{indicator.unit}</span>
        <span>{isOwnScale ? panelWords.ownScale : charts.sameScale}</span>
      </p>
      <div className="chart-panels side">
        {panels.map((panel) => (
          <Readout key={panel.side} {...readoutOf(panel, null, { language, indicator, interval })} />
        ))}
        {panels.map((panel, index) => {
          const scale = scales[index === 0 ? 0 : 1]
          return (
            <div key={panel.side} className="chart-box still">
              <SmallPanel
                panel={panel}
                scale={scale}
                periods={periods}
                label={panelLabel(panel, indicator, language)}
                formatTick={axisText(language, scale)}
                formatPeriod={language.period}
              />
            </div>
          )
        })}
      </div>
    </ChartFrame>
  )
}
