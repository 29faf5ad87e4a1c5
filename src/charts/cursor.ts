import type { Point, Run } from '#src/derive/panel.ts'

/** The points of a line that the cursor can visit, ascending. */
export type Track = readonly Point[]

/** Where the reader is in a chart: a line, and the position of one of its points on the calendar. */
export interface Cursor {
  readonly track: number
  readonly x: number
}

/** Keys that move the cursor; all others are left to the browser. */
export type CursorKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'Escape'

const CURSOR_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape']

export function isCursorKey(key: string): key is CursorKey {
  return CURSOR_KEYS.includes(key)
}

export function trackOf(line: { readonly runs: readonly Run[] }): Track {
  return line.runs.flat()
}

/** The point under the cursor; null when there is none. */
export function pointAt(tracks: readonly Track[], cursor: Cursor | null): Point | null {
  if (cursor === null) return null
  return tracks[cursor.track]?.find(({ x }) => x === cursor.x) ?? null
}

/** The point of a track nearest to a position; of two at one distance the earlier; null when the track is empty. */
export function nearestPoint(track: Track, x: number): Point | null {
  let nearest: Point | null = null
  for (const point of track) {
    if (nearest === null || Math.abs(point.x - x) < Math.abs(nearest.x - x)) nearest = point
  }
  return nearest
}

/**
 * The cursor after a key: Left and Right to the neighbouring point of the line, Home and End to its ends, Up and Down to the
 * nearest point of the line before or after it (round the corner, lines without points left out), Escape to none.
 * Without a cursor, End, Left and Up enter at the last point and all others at the first. Null when no line has a point.
 */
export function moveCursor(tracks: readonly Track[], cursor: Cursor | null, key: CursorKey): Cursor | null {
  if (key === 'Escape') return null
  if (pointAt(tracks, cursor) === null || cursor === null) return enter(tracks, key)
  if (key === 'ArrowUp' || key === 'ArrowDown') return changeTrack(tracks, cursor, key === 'ArrowUp' ? -1 : 1)
  const track = tracks[cursor.track] ?? []
  const index = track.findIndex(({ x }) => x === cursor.x)
  const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: track.length - 1 }[key]
  const point = track[Math.min(Math.max(target, 0), track.length - 1)]
  return point === undefined ? cursor : { track: cursor.track, x: point.x }
}

function enter(tracks: readonly Track[], key: CursorKey): Cursor | null {
  const track = tracks.findIndex((points) => points.length > 0)
  const fromEnd = key === 'End' || key === 'ArrowLeft' || key === 'ArrowUp'
  const point = tracks[track]?.at(fromEnd ? -1 : 0)
  return point === undefined ? null : { track, x: point.x }
}

function changeTrack(tracks: readonly Track[], cursor: Cursor, step: number): Cursor {
  for (let moved = 1; moved < tracks.length; moved += 1) {
    const track = (cursor.track + step * moved + tracks.length * moved) % tracks.length
    const point = nearestPoint(tracks[track] ?? [], cursor.x)
    if (point !== null) return { track, x: point.x }
  }
  return cursor
}
