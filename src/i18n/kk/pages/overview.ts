import type { OverviewWords } from '../../en/pages/overview.ts'
import { kazakhPair } from '../kazakhPair.ts'

const indicatorsCount = (count: number): string => `${count} көрсеткіш`

export const overview: OverviewWords = {
  title: (left, right) => `${kazakhPair(left, right)} қатар`,
  intro: (indicators, topics) =>
    `Екі қала 2018 жылғы меморандумның мақсаттарына қалай жетіп келеді: ` +
    `${topics} тақырып бойынша ${indicatorsCount(indicators)}, әрқайсысының дереккөзі көрсетілген.`,
  indicatorsCount,
  nothingChosen: 'Сүзгілерге ештеңе сәйкес келмейді.',
  source: (body) => `Дереккөз: ${body}`,
  impliedCounts: 'Оқиғалар саны көрсеткіштен шығарылған',
}
