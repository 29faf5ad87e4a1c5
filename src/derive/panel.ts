import type { Area } from '#src/model/area.ts'
import type { Target } from '#src/model/indicator.ts'
import type { MissingReason } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { ShownEvent } from './shownMarks.ts'

/** A published value where a panel draws it. */
export interface Point {
  readonly period: Period
  /** periodIndex: neighbours differ by one. */
  readonly x: number
  readonly value: number
  /** Events behind the value, where known. */
  readonly count: number | null
  readonly provisional: boolean
  /** 95 % interval; null where counts are not known, and where the drawing shows none. */
  readonly interval: readonly [number, number] | null
}

/** Neighbouring comparable points, joined by one line; a run of a single point is drawn as a visible point. */
export type Run = readonly Point[]

/** A place in a panel: its line, cut at every gap and every series break. */
export interface Line {
  readonly area: Area
  readonly runs: readonly Run[]
}

/** Neighbouring periods without a value, all for one reason; no value stands between them. */
export interface Gap {
  readonly from: Period
  readonly to: Period
  readonly reason: MissingReason
}

export interface Panel {
  readonly side: 'first' | 'second'
  readonly own: Line
  /** The other city, quiet, behind; without runs when each panel has its own scale. */
  readonly ghost: Line
  /** The country; null when switched off, without figures, or when its total is no yardstick for a city. */
  readonly reference: Line | null
  /** Every period without a value of the own line, ascending. */
  readonly gaps: readonly Gap[]
  /** Periods from which the own line is not comparable with what stands before. */
  readonly breaks: readonly Period[]
  /** Period before which the place did not exist as such, when the panel begins earlier. */
  readonly startsAt: Period | null
  /** Of the own place, when asked for; the scale holds them. */
  readonly targets: readonly Target[]
  /** Of the own place and the country, when asked for. */
  readonly events: readonly ShownEvent[]
}

export interface Scale {
  readonly min: number
  readonly max: number
  /** Round values from min to max, both included. */
  readonly ticks: readonly number[]
}

/** Two panels on one scale, unless the reader asked for their own. */
export interface TwinPanels {
  readonly panels: readonly [Panel, Panel]
  readonly periods: readonly Period[]
  readonly scales: readonly [Scale, Scale]
}
