import type { Channel } from '#src/model/service.ts'
import type { WaitsCube } from '#src/model/waitsCube.ts'
import type { Span } from './chosenSpan.ts'
import type { BestHour, HourMap } from './hourMaps.ts'
import { bestHour, hourMaps } from './hourMaps.ts'
import { isMixed } from './isMixed.ts'
import type { DrawnPlace } from './monthPanels.ts'
import type { Yardstick } from './reading.ts'

/** A map a place, and when to go to each. */
export interface ServiceHours {
  readonly maps: readonly HourMap[]
  /** True where one log is generated and the other is not: colours of the one say nothing of the other. Else all have one scale. */
  readonly isOwnScale: boolean
  readonly best: readonly BestHour[]
}

/** Hours of the places of a page with the best hour of each; null without a full year, or without its cube. */
export function hoursOf(
  cube: WaitsCube | undefined,
  { hoursYear }: Span,
  places: readonly DrawnPlace[],
  channel: Channel,
  yardstick: Yardstick,
): ServiceHours | null {
  if (cube === undefined || hoursYear === null) return null
  const mapsOf = (codes: readonly string[]) => hourMaps(cube, codes, { channel, period: hoursYear }, yardstick)
  const codes = places.map(({ code }) => code)
  const isOwnScale = isMixed(places)
  const maps = isOwnScale ? codes.flatMap((code) => mapsOf([code])) : mapsOf(codes)
  return { maps, isOwnScale, best: maps.map((map) => bestHour(map, yardstick)) }
}
