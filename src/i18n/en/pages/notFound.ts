/** What stands at an address that is no page. */
export const notFound = {
  title: 'There is no such page',
  text: 'The address may have been mistyped, or the page has gone.',
  unknownIndicator: (id: string) => `There is no indicator “${id}”.`,
  toOverview: 'Go to the overview',
}

export type NotFoundWords = typeof notFound
