import type { Catalogue } from '#src/model/catalogue.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Page } from '#src/model/question.ts'

const NO_FILE = { href: '', sha256: '', bytes: 0 }

/** What every page needs of an indicator, to name it and to know the periods that links may ask for. */
function headingOf(indicator: Indicator): Indicator {
  return { ...cardOf(indicator), unit: '', body: '', eventForms: null, areas: [], sexes: [] }
}

/** What a card shows of an indicator and is worked out from, whatever the question. */
function cardOf(indicator: Indicator): Indicator {
  const texts = { definition: '', methodText: '', caveat: '', licence: '', sdg: null, synonyms: [], notes: {} }
  return { ...indicator, ...texts, sources: [], related: [], file: NO_FILE }
}

/** A row of the list of data: its file and sources besides. */
function rowOf(indicator: Indicator): Indicator {
  const { unit, areas, sources, file } = indicator
  return { ...headingOf(indicator), unit, areas, sources, file }
}

/**
 * The catalogue without the texts that a page does not show, whatever its question. A prerendered page carries only this
 * much of it; another page must not be drawn from it.
 */
export function cutCatalogue(catalogue: Catalogue, page: Page): Catalogue {
  const cut = (indicator: Indicator): Indicator => {
    switch (page.kind) {
      case 'overview':
        return cardOf(indicator)
      case 'indicator':
        return indicator.code === page.id ? indicator : headingOf(indicator)
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
