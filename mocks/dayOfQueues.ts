import { centreProfile } from '#src/logs/demonstration/centreProfile.ts'
import type { DayTicket } from '#src/logs/demonstration/dayOfCentre.ts'
import { dayOfCentre } from '#src/logs/demonstration/dayOfCentre.ts'
import { isJsonObject } from '#src/jsonstat/jsonObject.ts'
import type { BranchCode } from '#src/model/service.ts'
import { foundAt } from './foundAt.ts'
import type { Load } from './Load.ts'

const SEED = 20_260_101
const OPENS = 9 * 3600
const CLOSES = 19 * 3600
/** The day begins in the morning's rush. */
const FIRST_SECOND = 10.5 * 3600
/** Of Kazakhstan. */
const ZONE_HOURS = 5
/** Seconds of the day that pass in one second. */
const SPEED = 60

/** The document of `liveQueue`: src/README.md, "Current queues". */
interface Queues {
  readonly profile: 'city-queues/1'
  readonly at: string
  readonly demonstration: true
  readonly branches: readonly {
    readonly code: string
    readonly waiting: number
    readonly desks: number
    readonly longestSeconds: number | null
  }[]
}

/**
 * A Monday of the generated queues of all published centres, sixty times as fast; after closing time it begins again.
 * @param clock milliseconds since 1970
 * @returns the queues of now, counted now
 */
export function dayOfQueues(load: Load, clock: () => number): () => Promise<Queues> {
  const began = clock()
  let days: Promise<readonly CentreDay[]> | null = null
  return async () => {
    days ??= readCentres(load)
    const passed = FIRST_SECOND - OPENS + ((clock() - began) / 1000) * SPEED
    const second = OPENS + Math.floor(passed % (CLOSES - OPENS))
    return {
      profile: 'city-queues/1',
      at: onLocalClock(clock()),
      demonstration: true,
      branches: (await days).map((centre) => queueAt(centre, second)),
    }
  }
}

/** As a clock on the wall of a centre shows it, with its zone. */
function onLocalClock(instant: number): string {
  return new Date(instant + ZONE_HOURS * 3_600_000).toISOString().replace('Z', `+0${ZONE_HOURS}:00`)
}

interface CentreDay {
  readonly code: string
  readonly desks: number
  readonly tickets: readonly DayTicket[]
}

async function readCentres(load: Load): Promise<readonly CentreDay[]> {
  const bytes = await load('services/waiting-times/catalogue.en.json')
  const items = bytes === null ? [] : foundAt(JSON.parse(new TextDecoder().decode(bytes)), ['link', 'item'])
  return (Array.isArray(items) ? items.filter(isJsonObject) : []).map((item) => {
    const code = String(foundAt(item, ['extension', 'indicators', 'code']))
    const centre = centreProfile(SEED, code as BranchCode, null)
    return { code, desks: centre.desks, tickets: dayOfCentre(centre, 20_516, 1, 3) }
  })
}

function queueAt({ code, desks, tickets }: CentreDay, second: number): Queues['branches'][number] {
  const waiting = tickets.filter(({ issued, called, ended }) => issued <= second && (called ?? ended) > second)
  const oldest = Math.min(...waiting.map(({ issued }) => issued))
  return { code, waiting: waiting.length, desks, longestSeconds: waiting.length === 0 ? null : second - oldest }
}
