import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import { comparePeriods, periodsBetween, type Period } from '#src/model/period.ts'
import { frequencyOf } from './frequencyOf.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words that links may use with a catalogue; the same in each of its languages. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  return {
    cities: catalogue.areas.filter((area) => area.kind === 'city'),
    indicators: catalogue.indicators.map(({ code, aliases }) => ({ id: code, aliases })),
    topics: catalogue.topics.map((topic) => topic.code),
    periods: allPeriods(catalogue.indicators),
  }
}

/** From the first to the last period of any indicator, for each frequency apart. */
function allPeriods(indicators: readonly Indicator[]): readonly Period[] {
  const extents = new Map<string, readonly [Period, Period]>()
  for (const { firstPeriod, lastPeriod } of indicators) {
    const frequency = frequencyOf(firstPeriod)
    const [first, last] = extents.get(frequency) ?? [firstPeriod, lastPeriod]
    extents.set(frequency, [
      comparePeriods(firstPeriod, first) < 0 ? firstPeriod : first,
      comparePeriods(lastPeriod, last) > 0 ? lastPeriod : last,
    ])
  }
  return [...extents.values()].flatMap(([first, last]) => periodsBetween(first, last))
}
