import type { Point, Run } from '#src/derive/panel.ts'

/** A part of a line drawn in one manner: its values by position. A position without a value lifts the pen. */
export interface Stroke {
  readonly dashed: boolean
  readonly values: ReadonlyMap<number, number>
}

function strokeOf(points: readonly Point[], dashed: boolean): Stroke {
  return { dashed, values: new Map(points.map(({ x, value }) => [x, value])) }
}

/** The strokes of a line: one solid through all final points, and a dashed one for each stretch of segments that touch a provisional point. */
export function strokesOf(runs: readonly Run[]): readonly Stroke[] {
  const solid = strokeOf(runs.flatMap((run) => run.filter((point) => !point.provisional)), false)
  const dashed = runs.flatMap(dashedStretches).map((stretch) => strokeOf(stretch, true))
  return solid.values.size > 0 ? [solid, ...dashed] : dashed
}

function dashedStretches(run: Run): readonly Point[][] {
  const stretches: Point[][] = []
  run.forEach((point, index) => {
    const before = run[index - 1]
    if (before === undefined || !(before.provisional || point.provisional)) return
    const stretch = stretches.at(-1)
    if (stretch?.at(-1) === before) stretch.push(point)
    else stretches.push([before, point])
  })
  return stretches
}

/**
 * Positions of the rows that a chart needs, ascending: every point, every period, and half a period before each run,
 * where no line has a value, so that two runs are never joined even when their periods are neighbours.
 */
export function rowPositions(periods: readonly number[], lines: readonly (readonly Run[])[]): readonly number[] {
  const positions = new Set(periods)
  for (const run of lines.flat()) {
    run.forEach(({ x }) => positions.add(x))
    const first = run[0]
    if (first !== undefined) positions.add(first.x - 0.5)
  }
  const least = periods[0] ?? -Infinity
  return [...positions].filter((x) => x >= least).toSorted((left, right) => left - right)
}
