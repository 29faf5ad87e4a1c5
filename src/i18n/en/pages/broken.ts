/** What stands in the place of a page that cannot be shown. */
export const broken = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may have been mistyped, or the page has gone.',
  unknownIndicator: (id: string) => `There is no indicator “${id}”.`,
  toOverview: 'Go to the overview',
  crashTitle: 'This page has failed',
  crash: 'The fault is ours. Reload the page; if it fails again, send us the report below.',
  reload: 'Reload the page',
  absentTitle: (name: string) => `${name}: not in this release`,
  absent: (release: string) => `The link is tied to the release of ${release}, which did not have this indicator yet.`,
  showNewest: 'Show the newest release',
}

export type BrokenWords = typeof broken
