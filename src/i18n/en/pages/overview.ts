import { english } from '../../formats/english.ts'

/** The overview page. */
export const overview = {
  title: (left: string, right: string) => `${left} and ${right}, side by side`,
  intro: (indicators: number, topics: number) =>
    `How two cities are doing on the goals of their memorandum of 2018: ` +
    `${indicators} ${english.plural(indicators, ['indicator', 'indicators'])} in ` +
    `${topics} ${english.plural(topics, ['topic', 'topics'])}, each with its source.`,
  nothingInTopic: 'No figures have been published for this topic yet.',
  nothingChosen: 'Nothing matches the filters.',
  source: (body: string) => `Source: ${body}`,
  saysSomething: 'Something can be said of the difference',
  saysNothing: 'Nothing can be said of the difference',
  lastValue: (period: string) => `last published: ${period}`,
}

export type OverviewWords = typeof overview
