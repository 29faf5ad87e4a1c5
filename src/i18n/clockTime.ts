/** The time of day on the reader's own clock, `14:05`: written alike in all three languages. */
export function clockTime(milliseconds: number): string {
  const moment = new Date(milliseconds)
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
}
