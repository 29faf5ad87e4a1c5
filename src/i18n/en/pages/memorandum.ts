import { english } from '../../formats/english.ts'

/** The page of the memorandum. */
export const memorandum = {
  title: 'The memorandum of 2018',
  intro:
    'On 1 July 2018 the mayors of the two cities, Asset Issekeshev of Astana and Gabidulla Abdrakhimov of Shymkent, ' +
    'signed a memorandum of cooperation at the mayors’ forum in Astana: Shymkent would use the experience of Astana. ' +
    'This page lists what was agreed and what has been published about it since.',
  dateNote: 'One news agency gives 3 July as the date of signing.',
  commitments: 'What was agreed',
  evidence: 'Published evidence',
  nothingPublished: 'Nothing has been published about this commitment.',
  indicators: 'Indicators that show its effect',
  summary: (withEvidence: number, all: number) =>
    `Something has been published about ${withEvidence} of ${all} ` +
    `${english.plural(all, ['commitment', 'commitments'])}.`,
  source: 'Source',
  noLink: 'without a link',
  backToOverview: 'All indicators',
}

export type MemorandumWords = typeof memorandum
