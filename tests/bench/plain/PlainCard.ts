/** Values in the order of the periods of the page; null where none is published. */
export type Values = readonly (number | null)[]

/** What a card of the pages to compare with is drawn from: the figures that our card shows. */
export interface PlainCard {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly body: string
  readonly decimals: number
  readonly cities: readonly [Values, Values]
  readonly country: Values
}

export interface PlainData {
  readonly years: readonly number[]
  readonly cities: readonly [string, string]
  readonly cards: readonly PlainCard[]
}

/** What a reader of such a page has chosen. */
export interface PlainChoice {
  readonly from: number
  readonly swapped: boolean
}
