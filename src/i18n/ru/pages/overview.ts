import type { OverviewWords } from '../../en/pages/overview.ts'
import { russian } from '../../formats/russian.ts'

const indicatorsCount = (count: number): string =>
  `${count} ${russian.plural(count, ['показатель', 'показателя', 'показателей'])}`

export const overview: OverviewWords = {
  title: (left, right) => `${left} и ${right} рядом`,
  intro: (indicators, topics) =>
    `Как два города идут к целям меморандума 2018 года: ` +
    `${indicatorsCount(indicators)} по ` +
    `${topics} ${russian.plural(topics, ['теме', 'темам', 'темам'])}, у каждого указан источник.`,
  indicatorsCount,
  nothingChosen: 'Фильтрам ничего не соответствует.',
  source: (body) => `Источник: ${body}`,
  impliedCounts: 'Числа событий выведены из показателя',
}
