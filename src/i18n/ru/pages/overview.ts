import type { OverviewWords } from '../../en/pages/overview.ts'
import { russian } from '../../formats/russian.ts'

export const overview: OverviewWords = {
  title: (left, right) => `${left} и ${right} рядом`,
  intro: (indicators, topics) =>
    `Как два города идут к целям меморандума 2018 года: ` +
    `${indicators} ${russian.plural(indicators, ['показатель', 'показателя', 'показателей'])} по ` +
    `${topics} ${russian.plural(topics, ['теме', 'темам', 'темам'])}, у каждого указан источник.`,
  description: (left, right) => `Опубликованные показатели рядом: ${left} и ${right}, с источниками.`,
  nothingChosen: 'Фильтрам ничего не соответствует.',
  source: (body) => `Источник: ${body}`,
  impliedCounts: 'Числа событий выведены из показателя',
}
