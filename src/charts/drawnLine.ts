import type { Line, Point } from '#src/derive/panel.ts'

/** How a line is drawn: in the colour and with the marker of its side, as the quiet other city, or as the dotted country. */
export type Manner = 'first' | 'second' | 'ghost' | 'reference'

/** What is drawn of a line. */
export type Runs = Pick<Line, 'runs'>

/** A line of a large chart and what it is called at its end. */
export interface DrawnLine {
  readonly line: Runs
  readonly manner: Manner
  /** Stands beside the last point. */
  readonly label: string
  /** Which of the cursor's lines it is. */
  readonly track: number
}

/** True for the lines in colour, whose every point has a marker. */
export function isOwn(manner: Manner): manner is 'first' | 'second' {
  return manner === 'first' || manner === 'second'
}

export function lastPoint(line: Runs): Point | null {
  return line.runs.at(-1)?.at(-1) ?? null
}
