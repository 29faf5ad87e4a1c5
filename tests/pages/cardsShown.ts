import { screen } from '@testing-library/react'

/** How many cards the overview shows now. */
export function cardsShown(): number {
  return screen.queryAllByRole('article').length
}
