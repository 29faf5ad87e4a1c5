import { populationFor } from '#src/derive/populationFor.ts'
import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Page } from '#src/model/question.ts'

const NO_FILE = { href: '', sha256: '', bytes: 0 }

/** What every page needs of an indicator, to name it and to know the periods that links may ask for. */
function headingOf(indicator: Indicator): Indicator {
  return { ...cardOf(indicator), unit: '', body: '', nextDue: null, eventForms: null, areas: [], sexes: [], targets: [] }
}

/** What a card shows of an indicator and is worked out from, whatever the question. */
function cardOf(indicator: Indicator): Indicator {
  const texts = { definition: '', methodText: '', caveat: '', licence: '', sdg: null, synonyms: [], notes: {} }
  return { ...indicator, ...texts, sources: [], related: [], file: NO_FILE }
}

/** A row of the list of data: its file, sources and targets besides. */
function rowOf(indicator: Indicator): Indicator {
  const { unit, areas, nextDue, sources, file, targets } = indicator
  return { ...headingOf(indicator), unit, areas, nextDue, sources, file, targets }
}

/**
 * The catalogue without the texts that a page does not show, whatever its question. A prerendered page carries only this
 * much of it; another page must not be drawn from it.
 */
export function cutCatalogue(catalogue: Catalogue, page: Page): Catalogue {
  const shown = page.kind === 'indicator' ? catalogue.indicators.find(({ code }) => code === page.id) : undefined
  const residents = shown === undefined ? null : populationFor(shown, catalogue)
  const cut = (indicator: Indicator): Indicator => {
    switch (page.kind) {
      case 'overview':
        return cardOf(indicator)
      case 'indicator':
        // A total can be read per resident, and then the page says of the population what it says of itself.
        return indicator.code === page.id || indicator === residents ? indicator : headingOf(indicator)
      case 'data':
        return rowOf(indicator)
      case 'service':
      case 'memorandum':
      case 'about':
        return headingOf(indicator)
    }
  }
  return { ...catalogue, indicators: catalogue.indicators.map(cut) }
}
