import { screen } from '@testing-library/react'

/** The card of an indicator on the overview, once it is there. */
export async function findCard(name: string): Promise<HTMLElement> {
  const link = await screen.findByRole('link', { name })
  const card = link.closest('article')
  if (card === null) throw new Error(`"${name}": expected a card round the link, found none`)
  return card
}
