import type { Locator, Page } from '@playwright/test'

/** The controls of an English page, found as a reader finds them. */
export const controlsOf = (page: Page) => ({
  firstCity: page.getByRole('combobox', { name: 'First city' }),
  secondCity: page.getByRole('combobox', { name: 'Second city' }),
  swap: page.getByRole('button', { name: 'Swap the cities' }),
  from: page.getByRole('combobox', { name: 'From' }),
  to: page.getByRole('combobox', { name: 'To' }),
  country: page.getByRole('switch', { name: 'Kazakhstan' }),
  published: page.getByRole('switch', { name: 'Published figures only' }),
  topic: (name: string) => page.getByRole('group', { name: 'Topic' }).getByRole('button', { name, exact: true }),
  view: (name: string) => page.getByRole('group', { name: 'View' }).getByRole('button', { name, exact: true }),
})

export const cardsOf = (page: Page): Locator => page.locator('article.card')

/** Query of the address bar as a reader sees it. */
export const queryOf = (page: Page): string => new URL(page.url()).search
