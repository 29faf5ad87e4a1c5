import type { Scale } from '#src/derive/panel.ts'

/** More labels than this touch each other at 13 px in a small panel. */
const MOST_TICKS = 5

/**
 * The ticks of a scale that a small panel has room for, ascending: all of them, or every second, third ..., always with both ends.
 * Their distances are equal, so that labels can be spread by the layout alone.
 */
export function axisTicks(scale: Scale): readonly number[] {
  const { ticks, min, max } = scale
  const steps = ticks.length - 1
  if (steps < 1 || !areEven(ticks)) return min === max ? [min] : [min, max]
  let stride = 1
  while (steps % stride !== 0 || steps / stride + 1 > MOST_TICKS) stride += 1
  return ticks.filter((_, index) => index % stride === 0)
}

function areEven(ticks: readonly number[]): boolean {
  const [first = 0, last = 0] = [ticks[0], ticks.at(-1)]
  const step = (last - first) / (ticks.length - 1)
  return ticks.every((tick, index) => Math.abs(tick - (first + index * step)) <= Math.abs(step) / 1000)
}
