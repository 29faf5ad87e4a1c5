import type { Branch, Channel, Norm } from '#src/model/service.ts'
import type { ClassCube, WaitsCube } from '#src/model/waitsCube.ts'
import { waitsAt } from '#src/model/waitsCube.ts'
import type { Span } from './chosenSpan.ts'
import { monthsOfBasis } from './chosenSpan.ts'
import { changeWithin } from './regimeGate.ts'
import type { Told } from './told.ts'
import { toldByClasses, toldOf } from './told.ts'

/** Where figures of a place may be read. */
export interface PlaceCubes {
  /** The cube that has the period of the basis as it was counted, and the place in it; none for ranges of months. */
  readonly counted: { readonly cube: WaitsCube | undefined; readonly place: string } | null
  /** The counts by class, for all other periods. */
  readonly classes: { readonly cube: ClassCube | undefined; readonly place: string }
  /** The branch that the place is; null for a city. */
  readonly branch: Branch | null
}

/**
 * What the basis of the chosen months tells of a place: shut where a branch changed its regime within it.
 * @returns null while what would tell it is still to come
 */
export function toldOnBasis({ counted, classes, branch }: PlaceCubes, { basis, months }: Span, channel: Channel, norm: Norm): Told | null {
  const regime = branch === null ? null : changeWithin(branch, monthsOfBasis(basis))
  if (regime !== null) return { kind: 'shut', regime }
  if (basis.kind === 'classes' || counted === null) {
    return classes.cube === undefined ? null : toldByClasses(classes.cube, { place: classes.place, channel }, months, norm)
  }
  return counted.cube === undefined ? null : toldOf(waitsAt(counted.cube, { place: counted.place, channel, period: basis.period }))
}
