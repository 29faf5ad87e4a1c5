/** Month and day of holidays that fall on the same date each year; the rest of the calendar matters little here. */
const HOLIDAYS = new Set([
  '01-01',
  '01-02',
  '01-07',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '10-25',
  '12-16',
])

/** Whether the invented centres are closed on a day since 1970. */
export function isHoliday(day: number): boolean {
  return HOLIDAYS.has(new Date(day * 86_400_000).toISOString().slice(5, 10))
}
