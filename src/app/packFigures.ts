import type { MissingReason, Observation, Value } from '#src/model/observation.ts'
import { ok } from '#src/model/result.ts'
import type { IndicatorData, Series } from '#src/model/series.ts'

/** A value and what is said of it, as far as anything is; or why there is none. */
type Packed =
  | MissingReason
  | readonly [
      value: number,
      numerator?: Value['numerator'],
      denominator?: Value['denominator'],
      provisional?: boolean,
      estimated?: boolean,
      breaksSeries?: boolean,
    ]

/** Figures as a page carries them along, a tenth as long to read. */
export interface PackedFigures extends Omit<IndicatorData, 'series'> {
  readonly series: readonly (Omit<Series, 'observations'> & { readonly observations: readonly Packed[] })[]
}

/** The figures of an indicator without the note and the source of each, which no card shows. */
export function packFigures(data: IndicatorData): PackedFigures {
  return { ...data, series: data.series.map((series) => ({ ...series, observations: series.observations.map(pack) })) }
}

/** An entry of the overview with what packFigures was given, but for notes and sources. */
export function unpackFigures(packed: PackedFigures) {
  const series = packed.series.map((each) => ({ ...each, observations: each.observations.map(unpack) }))
  return { code: packed.code, data: ok({ ...packed, series }) }
}

function pack(observation: Observation): Packed {
  if (observation.kind === 'missing') return observation.reason
  const { value, numerator, denominator, provisional, estimated, breaksSeries } = observation
  if (provisional || estimated || breaksSeries) return [value, numerator, denominator, provisional, estimated, breaksSeries]
  return numerator === null && denominator === null ? [value] : [value, numerator, denominator]
}

function unpack(packed: Packed): Observation {
  if (typeof packed === 'string') return { kind: 'missing', reason: packed, note: null }
  const [value, numerator = null, denominator = null, provisional = false, estimated = false, breaksSeries = false] = packed
  return { kind: 'value', value, numerator, denominator, provisional, estimated, breaksSeries, note: null, source: null }
}
