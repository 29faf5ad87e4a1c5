import type { Point, Run } from '#src/derive/panel.ts'

/** What the cursor can stand on: a place on the calendar. */
export interface Stop {
  /** periodIndex: neighbours differ by one. */
  readonly x: number
}

/** The stops of a line, ascending. */
export type Track<S extends Stop = Stop> = readonly S[]

/** Where the reader is in a chart: a line, and the position of one of its stops on the calendar. */
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

/** The points of a line as stops: what is missing between them is passed over. */
export function trackOf(line: { readonly runs: readonly Run[] }): Track<Point> {
  return line.runs.flat()
}

/** The stop under the cursor; null when there is none. */
export function stopAt<S extends Stop>(tracks: readonly Track<S>[], cursor: Cursor | null): S | null {
  if (cursor === null) return null
  return tracks[cursor.track]?.find(({ x }) => x === cursor.x) ?? null
}

/** The stop of a track nearest to a position; of two at one distance the earlier; null when the track is empty. */
export function nearestStop<S extends Stop>(track: Track<S>, x: number): S | null {
  let nearest: S | null = null
  for (const stop of track) {
    if (nearest === null || Math.abs(stop.x - x) < Math.abs(nearest.x - x)) nearest = stop
  }
  return nearest
}

/**
 * The cursor after a key: Left and Right to the neighbouring stop of the line, Home and End to its ends, Up and Down to the
 * nearest stop of the line before or after it (round the corner, lines without stops left out), Escape to none.
 * Without a cursor, End, Left and Up enter at the last stop and all others at the first. Null when no line has a stop.
 */
export function moveCursor(tracks: readonly Track[], cursor: Cursor | null, key: CursorKey): Cursor | null {
  if (key === 'Escape') return null
  if (stopAt(tracks, cursor) === null || cursor === null) return enter(tracks, key)
  if (key === 'ArrowUp' || key === 'ArrowDown') return changeTrack(tracks, cursor, key === 'ArrowUp' ? -1 : 1)
  const track = tracks[cursor.track] ?? []
  const index = track.findIndex(({ x }) => x === cursor.x)
  const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: track.length - 1 }[key]
  const stop = track[Math.min(Math.max(target, 0), track.length - 1)]
  return stop === undefined ? cursor : { track: cursor.track, x: stop.x }
}

function enter(tracks: readonly Track[], key: CursorKey): Cursor | null {
  const track = tracks.findIndex((stops) => stops.length > 0)
  const fromEnd = key === 'End' || key === 'ArrowLeft' || key === 'ArrowUp'
  const stop = tracks[track]?.at(fromEnd ? -1 : 0)
  return stop === undefined ? null : { track, x: stop.x }
}

function changeTrack(tracks: readonly Track[], cursor: Cursor, step: number): Cursor {
  for (let moved = 1; moved < tracks.length; moved += 1) {
    const track = (cursor.track + step * moved + tracks.length * moved) % tracks.length
    const stop = nearestStop(tracks[track] ?? [], cursor.x)
    if (stop !== null) return { track, x: stop.x }
  }
  return cursor
}
