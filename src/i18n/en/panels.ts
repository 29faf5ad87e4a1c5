/** What a small panel shows, for its accessible name; `first` and `last` are null when it has no value. */
export interface PanelTexts {
  readonly indicator: string
  readonly place: string
  readonly unit: string
  readonly first: { readonly period: string; readonly value: string } | null
  readonly last: { readonly period: string; readonly value: string } | null
  /** "2012: not published" */
  readonly missing: readonly string[]
}

/** Words on the panels of a card, and in their accessible names. */
export const panels = {
  /** In a chart or a cell: as short as can be. */
  missingMarks: {
    'not-published': 'not published',
    'not-collected': 'not collected',
    'does-not-exist': 'not a region yet',
    withheld: 'withheld',
    'not-due': 'not yet due',
    late: 'late',
  },
  missingIn: (period: string, mark: string) => `${period}: ${mark}`,
  provisional: 'provisional',
  noFigures: 'No figures in the chosen period',
  ownScale: 'Own scale: heights cannot be compared',
  /** A target in a drawing. */
  target: (value: string, by: string) => `Target ${value}, ${by}`,
  targetOf: (place: string, value: string, by: string) => `${place}: target ${value}, ${by}`,
  event: (date: string, place: string, text: string) => `${date}, ${place}: ${text}`,
  panel: ({ indicator, place, unit, first, last, missing }: PanelTexts): string => {
    const open = missing.map((gap) => `; ${gap}`).join('')
    if (first === null || last === null) return `${indicator}, ${place}: no figures${open}`
    if (first.period === last.period) return `${indicator}, ${place}: ${last.value} ${unit} in ${last.period}${open}`
    return `${indicator}, ${place}, ${unit}: ${first.value} in ${first.period}, ${last.value} in ${last.period}${open}`
  },
}

export type PanelsWords = typeof panels
