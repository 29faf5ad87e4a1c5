import { drawnCards } from './drawCard.ts'
import { readPage } from './readPage.ts'

// The floor: no library, and no less than what a page can do that draws itself anew.
const { data, cards, onChoice } = readPage(document)
onChoice((choice) => {
  cards.innerHTML = drawnCards(data, choice)
})
