import type { ReactNode } from 'react'
import type { Line, Scale } from '#src/derive/panel.ts'
import type { Period } from '#src/model/period.ts'
import { isolatedPoints, linePaths } from './linePaths.ts'
import { FRAME_HEIGHT, FRAME_WIDTH, inFrame, percent, plotFrame } from './plotFrame.ts'

interface UpperLineProps {
  readonly line: Line
  readonly periods: readonly Period[]
  readonly scale: Scale
}

/** A second line of the place of a `SmallPanel`, thin above its own: what nine in ten stay under. */
export function UpperLine({ line, periods, scale }: UpperLineProps): ReactNode {
  const frame = plotFrame(periods, scale)
  return (
    <>
      <svg viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`} preserveAspectRatio="none">
        <path className="upper" d={linePaths(line, inFrame(frame)).solid} />
      </svg>
      {isolatedPoints(line).map(({ x, value }) => (
        <circle key={x} className="upper mark" cx={percent(frame.across(x))} cy={percent(frame.down(value))} r={2} />
      ))}
    </>
  )
}
