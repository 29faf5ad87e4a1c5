import type { Area } from '#src/model/area.ts'

/** A figure of a sentence with its numbers and periods written out; the words around them are each language's own. */
export interface FigureText {
  readonly area: Area
  /** `9.1`, or `97.4%` where values are shares. */
  readonly value: string
  /** "in 2023" */
  readonly during: string
  readonly provisional: boolean
  /** "3 deaths"; null where counts are not known. */
  readonly counted: string | null
  /** What is counted, in the form that follows 0: "deaths". */
  readonly noun: string
  /** True for a count of 0. */
  readonly none: boolean
}

/** Two figures, left and right as the reader ordered them, and their unit where the values do not carry it. */
export interface PairTexts {
  readonly left: FigureText
  readonly right: FigureText
  readonly unit: string | null
}

/** A sentence with its full stop, unless an abbreviation has set it («0,2 п.п.», «май 2024 г.»). */
export function finish(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** The first letter as a capital, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
