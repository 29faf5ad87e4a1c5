import type { Line, Point, Run } from '#src/derive/panel.ts'
import { FRAME_HEIGHT, FRAME_WIDTH, shortNumber, type PlotFrame } from './plotFrame.ts'

/** A line as SVG path data in frame coordinates; an empty text where nothing is drawn in that manner. */
export interface LinePaths {
  /** Segments between published values that are final. */
  readonly solid: string
  /** Segments that touch a provisional value. */
  readonly dashed: string
}

/** Points of a line that no segment reaches: they would vanish without a marker. */
export function isolatedPoints(line: { readonly runs: readonly Run[] }): readonly Point[] {
  return line.runs.flatMap((run) => (run.length === 1 ? run : []))
}

function isDashed(from: Point, to: Point): boolean {
  return from.provisional || to.provisional
}

/** Path data of the wanted segments of a run; consecutive ones are joined without lifting the pen. */
function runPath(run: Run, frame: PlotFrame, dashed: boolean): string {
  const place = (point: Point): string =>
    `${shortNumber(frame.across(point.x) * FRAME_WIDTH)} ${shortNumber(frame.down(point.value) * FRAME_HEIGHT)}`
  let path = ''
  let penDown = false
  run.forEach((point, index) => {
    const before = run[index - 1]
    if (before === undefined) return
    const wanted = isDashed(before, point) === dashed
    if (wanted) path += penDown ? `L${place(point)}` : `M${place(before)}L${place(point)}`
    penDown = wanted
  })
  return path
}

/** The path data of all runs of a line. Runs are never joined: each begins with its own M. */
export function linePaths(line: Line, frame: PlotFrame): LinePaths {
  return {
    solid: line.runs.map((run) => runPath(run, frame, false)).join(''),
    dashed: line.runs.map((run) => runPath(run, frame, true)).join(''),
  }
}
