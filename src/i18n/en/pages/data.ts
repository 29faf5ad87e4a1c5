import { english } from '../../formats/english.ts'

const values = (count: number): string =>
  `${english.number(count, 0)} ${english.plural(count, ['value', 'values'])}`

/** The page of the data. */
export const data = {
  title: 'Data',
  intro: 'Every figure on these pages, where it comes from, and what each release changed.',
  catalogue: 'Catalogue',
  indicator: 'Indicator',
  unit: 'Unit',
  periods: 'Periods',
  places: 'Places',
  nextFigures: 'Next figures',
  onTime: (date: string) => `On time: announced for ${date}`,
  due: (date: string) => `Due on the day of this release, ${date}`,
  late: (days: number, date: string) =>
    `Late by ${days} ${english.plural(days, ['day', 'days'])}: announced for ${date}`,
  notAnnounced: 'The date is not announced',
  file: 'File',
  sources: 'Sources',
  releases: 'Releases',
  release: 'Release',
  newest: 'newest',
  firstRelease: 'The first release.',
  changesAgainst: (release: string) => `Compared with the release of ${release}:`,
  added: (count: number) => `${values(count)} added`,
  revised: (count: number) => `${values(count)} revised`,
  reprinted: (count: number) => `${values(count)} given with other digits, otherwise as before`,
  removed: (count: number) => `${values(count)} removed`,
  indicatorsAdded: (count: number, names: string) =>
    `${count} new ${english.plural(count, ['indicator', 'indicators'])}: ${names}`,
  nothingChanged: 'Nothing changed.',
  targetsAndEvents: 'Targets and events',
  targets: 'Targets',
  noTargets: 'No targets are published in this release.',
  noEvents: 'No events are published in this release.',
  target: 'Target',
  by: 'By',
  place: 'Place',
  setBy: 'Set by',
  contract: 'For other programs',
  contractIntro: 'The files are JSON-stat 2.0. A published release never changes.',
  kilobytes: (size: string) => `${size} kB`,
  relayed: 'read in a copy',
}

export type DataWords = typeof data
