import { parsePeriod } from '#src/model/period.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorLanguage } from './language.ts'

/**
 * A language in which a period stands for the years up to and with it: `2021–2023`, "in 2021–2023" for 2023 and 3.
 * For charts, tables and sentences of pooled years; what speaks of single years (since when, spans of gaps) stays.
 * @param pool years in one value; 1 gives the language itself
 */
export function pooledLanguage(language: IndicatorLanguage, pool: Question['pool']): IndicatorLanguage {
  if (pool === 1) return language
  const { facts, panels, charts } = language.words
  const years = (last: Period): string =>
    language.periods(parsePeriod(String(Number(last) - pool + 1)) ?? last, last)
  return {
    ...language,
    // A pooled rate is worked out here: it has no published digits to keep.
    exact: language.number,
    period: years,
    during: (last) => facts.duringYears(years(last)),
    words: {
      ...language.words,
      panels: { ...panels, missingMarks: { ...panels.missingMarks, 'not-published': facts.noWindow } },
      charts: { ...charts, missingReasons: { ...charts.missingReasons, 'not-published': facts.noWindowMeaning } },
    },
  }
}
