import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Question } from '#src/model/question.ts'
import type { IndicatorData } from '#src/model/series.ts'
import type { Card, Side } from './card.ts'
import { lastChange } from './lastChange.ts'
import { chosenSeries } from './chosenSeries.ts'
import { lastFigure, lastReason } from './figureOf.ts'
import { judgeAlone } from './judge.ts'
import type { Judge } from './judge.ts'
import type { PlaceSeries } from './selectSeries.ts'
import { isConclusive, sentenceOf } from './sentenceOf.ts'
import { twinPanels } from './twinPanels.ts'

/** A city's last published value of the chosen periods with its change, or why there is none. */
export function sideOf(indicator: Indicator, series: PlaceSeries, judge: Judge): Side {
  const figure = lastFigure(series)
  if (figure === null) return { area: series.area, figure, reason: lastReason(series) }
  return { area: series.area, figure, change: lastChange(indicator, series, judge) }
}

/**
 * All that a card shows of an indicator. Its small panels draw no intervals, and it shows single years always.
 * @param judge of the differences it may claim
 * @throws Error when the catalogue has fewer than two cities
 */
export function deriveCard(
  indicator: Indicator,
  data: IndicatorData,
  catalogue: Catalogue,
  question: Question,
  judge: Judge = judgeAlone
): Card {
  const chosen = chosenSeries(indicator, data, catalogue, question)
  const sentence = sentenceOf(indicator, chosen.cities, chosen.country, judge)
  return {
    indicator,
    sides: [sideOf(indicator, chosen.cities[0], judge), sideOf(indicator, chosen.cities[1], judge)],
    twin: twinPanels(indicator, chosen, question, catalogue.events),
    sentence,
    conclusive: isConclusive(sentence),
  }
}
