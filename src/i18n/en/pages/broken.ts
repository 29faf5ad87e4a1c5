/** What stands in the place of a page that has failed, or of figures that did not arrive. */
export const broken = {
  notLoaded: 'Not everything could be loaded.',
  stillShown: (age: string) => `What is shown was loaded at ${age} and stays.`,
  retry: 'Try again',
  details: 'Details for those who run this site',
  crashTitle: 'This page has failed',
  crash: 'The fault is ours. Reload the page; if it fails again, send us the report below.',
  reload: 'Reload the page',
}

export type BrokenWords = typeof broken
