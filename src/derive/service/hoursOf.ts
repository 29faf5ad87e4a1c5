import type { Channel } from '#src/model/service.ts'
import type { WaitsCube } from '#src/model/waitsCube.ts'
import type { Span } from './chosenSpan.ts'
import type { BestHour, ColourScale, HourMap } from './hourMaps.ts'
import { bestHour, hourMaps } from './hourMaps.ts'
import type { DrawnPlace } from './monthPanels.ts'
import type { Yardstick } from './reading.ts'

/** A map a place, on one scale, and when to go to each. */
export interface ServiceHours {
  readonly maps: readonly HourMap[]
  readonly scale: ColourScale
  readonly best: readonly BestHour[]
}

/** Hours of the places of a page on one scale, with the best hour of each; null without a full year, or without its cube. */
export function hoursOf(
  cube: WaitsCube | undefined,
  { hoursYear }: Span,
  places: readonly DrawnPlace[],
  channel: Channel,
  yardstick: Yardstick,
): ServiceHours | null {
  if (cube === undefined || hoursYear === null) return null
  const { maps, scale } = hourMaps(cube, places.map(({ code }) => code), { channel, period: hoursYear }, yardstick)
  return { maps, scale, best: maps.map((map) => bestHour(map, yardstick)) }
}
