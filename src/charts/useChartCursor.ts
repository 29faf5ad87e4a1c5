import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { isCursorKey, moveCursor, nearestStop, stopAt, type Cursor, type Stop, type Track } from './cursor.ts'

export interface ChartCursor<S extends Stop = Stop> {
  readonly cursor: Cursor | null
  /** What is under the cursor. */
  readonly stop: S | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Puts the cursor on the stop of a line nearest to a position; `tapped` for a deliberate touch or click. */
  readonly pointTo: (track: number, x: number, tapped: boolean) => void
  readonly clear: () => void
}

/**
 * The cursor of a chart, moved by keys and by pointers.
 * @param onReached told of each new stop that the reader chose by key or tap (not of those a pointer passes over)
 */
export function useChartCursor<S extends Stop>(
  tracks: readonly Track<S>[],
  onReached: (cursor: Cursor, stop: S) => void,
): ChartCursor<S> {
  const [wanted, setWanted] = useState<Cursor | null>(null)
  // New data may have lost the stop.
  const stop = useMemo(() => stopAt(tracks, wanted), [tracks, wanted])
  const cursor = stop === null ? null : wanted

  const go = (next: Cursor | null, told: boolean): void => {
    const reached = stopAt(tracks, next)
    if (next?.x === cursor?.x && next?.track === cursor?.track && !told) return
    setWanted(next)
    if (told && next !== null && reached !== null) onReached(next, reached)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isCursorKey(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(moveCursor(tracks, cursor, event.key), true)
  }
  const pointTo = (track: number, x: number, tapped: boolean): void => {
    const nearest = nearestStop(tracks[track] ?? [], x)
    if (nearest !== null) go({ track, x: nearest.x }, tapped)
  }
  const clear = useCallback(() => setWanted(null), [])
  const isShown = cursor !== null
  useEffect(() => {
    if (!isShown) return undefined
    // What a pointer shows must go without moving it, and the focus may be anywhere.
    const dismiss = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') clear()
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [isShown, clear])
  return { cursor, stop, onKeyDown, pointTo, clear }
}
