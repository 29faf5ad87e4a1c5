import type { Indicator } from '#src/model/indicator.ts'
import type { Question } from '#src/model/question.ts'

/** Whether a question takes in an indicator: one of published figures only leaves demonstration data out. */
export function isAskedFor({ demonstration }: Indicator, { data }: Question): boolean {
  return data === 'all' || !demonstration
}
