import { english } from '../../formats/english.ts'

const indicatorsCount = (count: number): string => `${count} ${english.plural(count, ['indicator', 'indicators'])}`

/** The overview page. */
export const overview = {
  title: (left: string, right: string) => `${left} and ${right}, side by side`,
  intro: (indicators: number, topics: number) =>
    `How two cities are doing on the goals of their memorandum of 2018: ` +
    `${indicatorsCount(indicators)} in ` +
    `${topics} ${english.plural(topics, ['topic', 'topics'])}, each with its source.`,
  indicatorsCount,
  nothingChosen: 'Nothing matches the filters.',
  source: (body: string) => `Source: ${body}`,
  impliedCounts: 'Counts are implied by the rate',
}

export type OverviewWords = typeof overview
