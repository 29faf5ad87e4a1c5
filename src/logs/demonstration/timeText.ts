const CLOCK = Array.from({ length: 86_400 }, (_, second) => {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${part(Math.floor(second / 3600))}:${part(Math.floor(second / 60) % 60)}:${part(second % 60)}`
})

const days = new Map<number, string>()

/** `2024-03-01` of a day since 1970; remembered, because a log names each day thousands of times. */
function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
  days.set(day, text)
  return text
}

/**
 * A local time with its zone: `2024-03-01T09:00:12+05:00`.
 * @param day since 1970, by the local calendar
 * @param second of that day; below 0 or above a day it falls on another one
 * @param zone `+05:00`, or '' for a time that lacks it
 */
export function timeText(day: number, second: number, zone: string): string {
  const shift = Math.floor(second / 86_400)
  return `${dayText(day + shift)}T${CLOCK[second - shift * 86_400] ?? ''}${zone}`
}
