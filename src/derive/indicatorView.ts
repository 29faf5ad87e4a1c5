import type { Catalogue } from '#src/model/catalogue.ts'
import type { EventFacts } from '#src/model/facts.ts'
import type { Indicator, Source } from '#src/model/indicator.ts'
import type { Period } from '#src/model/period.ts'
import type { Question } from '#src/model/question.ts'
import type { Sentence } from '#src/model/sentence.ts'
import type { IndicatorData, Sex } from '#src/model/series.ts'
import type { TargetFact } from '#src/model/targetFact.ts'
import type { Side } from './card.ts'
import { changeSeries } from './changeSeries.ts'
import { chosenSeries } from './chosenSeries.ts'
import { sideOf } from './deriveCard.ts'
import { differenceScale } from './differenceLine.ts'
import type { ChangeLine, GapLine } from './differenceLine.ts'
import { factsOf } from './factsOf.ts'
import { gapBetween } from './gapBetween.ts'
import { intervalOf } from './intervalOf.ts'
import { judgeAlone } from './judge.ts'
import type { Scale, TwinPanels } from './panel.ts'
import { canPool, poolSeries } from './poolSeries.ts'
import { isConclusive, sentenceOf } from './sentenceOf.ts'
import { shownEvents } from './shownMarks.ts'
import type { ShownEvent } from './shownMarks.ts'
import { tableOf } from './table.ts'
import type { Table } from './table.ts'
import { targetFacts } from './targetFacts.ts'
import { countryIsYardstick, twinPanels } from './twinPanels.ts'

/** A note to single observations, with the code that cells carry. */
interface Note {
  readonly code: string
  readonly text: string
}

/** All that the page of an indicator shows for a question, decided. */
export interface IndicatorView {
  readonly indicator: Indicator
  readonly sides: readonly [Side, Side]
  readonly sentence: Sentence
  /** Of single years, however many the chart pools; null unless counts are known. */
  readonly facts: EventFacts | null
  /** As in Card. */
  readonly conclusive: boolean
  /** Together are `panels[0].own` and `panels[1].own`. Null when neither city nor the drawn country has a figure. */
  readonly twin: TwinPanels | null
  readonly gap: { readonly line: GapLine; readonly scale: Scale }
  readonly change: { readonly lines: readonly [ChangeLine, ChangeLine]; readonly scale: Scale }
  readonly table: Table
  readonly periods: readonly Period[]
  /** Of the shown places, whether drawn or not; held against single years, as the facts are. */
  readonly targets: readonly TargetFact[]
  /** Of the shown places and periods, whether drawn or not, by date. */
  readonly events: readonly ShownEvent[]
  /** Years in one value; every period then stands for the years up to and with it. */
  readonly pool: Question['pool']
  /** True when the reader may ask for several years in one value. */
  readonly canPool: boolean
  /** The breakdown shown: the one asked for where it is published, else both sexes. */
  readonly sex: Sex
  /** Breakdowns with a value for a shown place, in the order of SEXES. */
  readonly sexAvailable: readonly Sex[]
  /** False for totals: the country then stands in the table only, whatever the question shows. */
  readonly countryIsYardstick: boolean
  /** Notes of the cells in the table, in reading order. */
  readonly notes: readonly Note[]
  /** Sources of the cells in the table, in reading order. */
  readonly sources: readonly Source[]
}

/** Codes that stand in the cells of a table, each once, in reading order. */
function codesIn(table: Table, codeOf: (cell: Table['rows'][number]['cells'][number]) => string | null): string[] {
  return [...new Set(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => codeOf(cell) ?? [])))]
}

/**
 * The page of an indicator for a question.
 * @throws Error when the catalogue has fewer than two cities
 */
export function indicatorView(
  indicator: Indicator,
  data: IndicatorData,
  catalogue: Catalogue,
  question: Question
): IndicatorView {
  const yearly = chosenSeries(indicator, data, catalogue, question)
  const chosen =
    question.pool === 1
      ? yearly
      : chosenSeries(indicator, data, catalogue, question, (series) => poolSeries(indicator, series, question.pool))
  const { cities, country, periods, sex, sexAvailable } = chosen
  const places = [...cities, ...(country === null ? [] : [country])].map(({ area }) => area)
  const sentence = sentenceOf(indicator, cities, country)
  const gap = gapBetween(indicator, ...cities)
  const changes = [changeSeries(indicator, cities[0]), changeSeries(indicator, cities[1])] as const
  const hasCountry = country !== null && country.cells.some(({ observation }) => observation.kind === 'value')
  const table = tableOf(periods, hasCountry && question.show.includes('country') ? [...cities, country] : cities)
  const sourceCodes = codesIn(table, (cell) => (cell.kind === 'value' ? cell.source : null))
  return {
    indicator,
    sides: [sideOf(indicator, cities[0], judgeAlone), sideOf(indicator, cities[1], judgeAlone)],
    sentence,
    facts: factsOf(indicator, yearly.cities, yearly.country),
    conclusive: isConclusive(sentence),
    twin: twinPanels(indicator, chosen, question, catalogue.events, question.show.includes('interval') ? intervalOf : undefined),
    gap: { line: gap, scale: differenceScale(indicator, [gap]) },
    change: { lines: changes, scale: differenceScale(indicator, changes) },
    table,
    periods,
    targets: targetFacts(indicator, data, catalogue, question),
    events: shownEvents(catalogue.events, indicator, places, periods),
    pool: cities[0].pool,
    canPool: canPool(indicator),
    sex,
    sexAvailable,
    countryIsYardstick: countryIsYardstick(indicator),
    notes: codesIn(table, (cell) => cell.note).flatMap((code) =>
      Object.hasOwn(indicator.notes, code) ? [{ code, text: indicator.notes[code] ?? '' }] : []
    ),
    sources: sourceCodes.flatMap((code) => indicator.sources.find((source) => source.code === code) ?? []),
  }
}
