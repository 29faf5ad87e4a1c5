import type { Point, Run } from '#src/derive/panel.ts'

/** A part of a line drawn in one manner: its values by position. A position without a value lifts the pen. */
export interface Stroke {
  readonly dashed: boolean
  readonly values: ReadonlyMap<number, number>
}

/**
 * Positions of the rows that a chart needs, ascending: every point, and half a period before each run but the first, where its line
 * has no value, so that two runs are never joined even when their periods are neighbours.
 */
export function rowPositions(lines: readonly (readonly Run[])[]): readonly number[] {
  const points = lines.flat(2).map(({ x }) => x)
  const lifts = lines.flatMap((runs) => runs.slice(1).flatMap(([first]) => (first === undefined ? [] : [first.x - 0.5])))
  return [...new Set([...points, ...lifts])].toSorted((left, right) => left - right)
}

/**
 * The strokes of a line: one solid through its final points, and a dashed one for each stretch of segments that touch a
 * provisional point.
 * @param positions rows of the chart; on those between two joined points, which other lines need, the stroke has the height of
 * the straight segment, so that the pen stays down
 */
export function strokesOf(runs: readonly Run[], positions: readonly number[]): readonly Stroke[] {
  const solid = runs.flatMap((run) => stretchesOf(run, (point) => !point.provisional))
  const dashed = runs.flatMap(dashedStretches)
  return [
    ...(solid.length > 0 ? [strokeOf(solid, false, positions)] : []),
    ...dashed.map((stretch) => strokeOf([stretch], true, positions)),
  ]
}

function strokeOf(stretches: readonly (readonly Point[])[], dashed: boolean, positions: readonly number[]): Stroke {
  const values = new Map<number, number>()
  for (const stretch of stretches) {
    stretch.forEach((point, index) => {
      const before = stretch[index - 1]
      if (before !== undefined) {
        for (const x of positions.filter((one) => one > before.x && one < point.x)) values.set(x, heightAt(before, point, x))
      }
      values.set(point.x, point.value)
    })
  }
  return { dashed, values }
}

function heightAt(from: Point, to: Point, x: number): number {
  const share = (x - from.x) / (to.x - from.x)
  return from.value * (1 - share) + to.value * share
}

/** Neighbouring points of a run that pass. */
function stretchesOf(run: Run, passes: (point: Point) => boolean): readonly Point[][] {
  const stretches: Point[][] = []
  run.forEach((point, index) => {
    if (!passes(point)) return
    const before = run[index - 1]
    if (before !== undefined && passes(before)) stretches.at(-1)?.push(point)
    else stretches.push([point])
  })
  return stretches
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
