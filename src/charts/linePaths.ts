import type { Point, Run } from '#src/derive/panel.ts'
import { shortNumber } from './plotFrame.ts'
import type { Runs } from './drawnLine.ts'

/** Where a point lies in a drawing: from its left and from its top. */
export type Place = (point: Point) => readonly [x: number, y: number]

/** A line as SVG path data; an empty text where nothing is drawn in that manner. */
export interface LinePaths {
  /** Segments between published values that are final. */
  readonly solid: string
  /** Segments that touch a provisional value. */
  readonly dashed: string
}

/** Points of a line that no segment reaches: they would vanish without a marker. */
export function isolatedPoints(line: Runs): readonly Point[] {
  return line.runs.flatMap((run) => (run.length === 1 ? run : []))
}

function isDashed(from: Point, to: Point): boolean {
  return from.provisional || to.provisional
}

/** Path data of the wanted segments of a run; consecutive ones are joined without lifting the pen. */
function runPath(run: Run, at: Place, dashed: boolean): string {
  const place = (point: Point): string => at(point).map(shortNumber).join(' ')
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
export function linePaths(line: Runs, at: Place): LinePaths {
  return {
    solid: line.runs.map((run) => runPath(run, at, false)).join(''),
    dashed: line.runs.map((run) => runPath(run, at, true)).join(''),
  }
}
