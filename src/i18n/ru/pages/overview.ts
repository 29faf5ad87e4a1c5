import type { OverviewWords } from '../../en/pages/overview.ts'
import { russian } from '../../formats/russian.ts'

export const overview: OverviewWords = {
  title: (left, right) => `${left} и ${right} рядом`,
  intro: (indicators, topics) =>
    `Как два города идут к целям меморандума 2018 года: ` +
    `${indicators} ${russian.plural(indicators, ['показатель', 'показателя', 'показателей'])} по ` +
    `${topics} ${russian.plural(topics, ['теме', 'темам', 'темам'])}, у каждого указан источник.`,
  nothingInTopic: 'По этой теме пока ничего не опубликовано.',
  nothingChosen: 'Фильтрам ничего не соответствует.',
  source: (body) => `Источник: ${body}`,
  saysSomething: 'О разнице можно что-то сказать',
  saysNothing: 'О разнице ничего сказать нельзя',
  lastValue: (period) => `последнее опубликованное: ${period}`,
}
