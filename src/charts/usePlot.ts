import { usePlotArea, useXAxisScale, useYAxisScale, type PlotArea } from 'recharts'

/** Where periods and values lie on the sheet of a large chart, and its plot, in pixels. */
export interface LargePlot {
  readonly across: (x: number) => number
  readonly down: (value: number) => number
  readonly area: PlotArea
}

/** The plot of the `ChartCanvas` around; null until it has been measured. */
export function usePlot(): LargePlot | null {
  const [across, down, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (across === undefined || down === undefined || area === undefined) return null
  // Both scales are linear: every number has its place.
  return { across: (x) => Number(across(x)), down: (value) => Number(down(value)), area }
}
