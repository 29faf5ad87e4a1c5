import type { PlainChoice, PlainData } from './PlainCard.ts'

/** What a page to compare with carries, and where its cards stand. */
export interface PlainPage {
  readonly data: PlainData
  readonly cards: Element
  /** Calls back with each new choice of the reader. */
  readonly onChoice: (answer: (choice: PlainChoice) => void) => void
}

/** The page as the bench wrote it. */
export function readPage(page: Document): PlainPage {
  const cards = page.getElementById('cards')
  const from = page.querySelector('select')
  const text = page.getElementById('data')?.textContent
  if (cards === null || from === null || text === undefined) throw new Error('expected a page of the bench')
  return {
    data: JSON.parse(text) as PlainData,
    cards,
    onChoice: (answer) => {
      let swapped = false
      from.addEventListener('change', () => answer({ from: Number(from.value), swapped }))
      page.querySelector('.swap')?.addEventListener('click', () => {
        swapped = !swapped
        answer({ from: Number(from.value), swapped })
      })
    },
  }
}
