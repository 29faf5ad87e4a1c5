import type { Point, Run } from '#src/derive/panel.ts'

/** Two a pixel in a large panel, which has a marker at each: more of them are work that no eye sees. */
export const MOST_POINTS = 600

/** First, last, least and greatest are kept of each bucket. */
const KEPT_OF_BUCKET = 4

/**
 * The points to draw of a line, at most `most` where its runs are fewer than a quarter of that.
 * Of each bucket of neighbours in a run the first, the last, the least and the greatest are kept (M4), so that the drawing
 * looks the same; a run stays a run, and a provisional point is never dropped for a final one: buckets end where that changes.
 * Source: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", PVLDB 7(10), 2014.
 */
export function reducePoints(runs: readonly Run[], most: number = MOST_POINTS): readonly Run[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0)
  if (total <= most) return runs
  const parts = runs.flatMap(splitByManner).length
  const buckets = Math.max(1, Math.floor(most / KEPT_OF_BUCKET) - parts)
  const size = Math.max(KEPT_OF_BUCKET, Math.ceil(total / buckets))
  return runs.map((run) => splitByManner(run).flatMap((part) => reducePart(part, size)))
}

/** Stretches of a run that are provisional throughout, or final throughout. */
function splitByManner(run: Run): readonly Run[] {
  const parts: Point[][] = []
  for (const point of run) {
    const part = parts.at(-1)
    if (part?.[0]?.provisional === point.provisional) part.push(point)
    else parts.push([point])
  }
  return parts
}

function reducePart(part: Run, size: number): Run {
  const kept: Point[] = []
  for (let start = 0; start < part.length; start += size) kept.push(...reduceBucket(part.slice(start, start + size)))
  return kept
}

function reduceBucket(bucket: Run): Run {
  if (bucket.length <= KEPT_OF_BUCKET) return bucket
  let least = 0
  let greatest = 0
  bucket.forEach(({ value }, index) => {
    if (value < (bucket[least]?.value ?? Infinity)) least = index
    if (value > (bucket[greatest]?.value ?? -Infinity)) greatest = index
  })
  return bucket.filter((_, index) => [0, least, greatest, bucket.length - 1].includes(index))
}
