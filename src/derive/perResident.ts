import type { Area } from '#src/model/area.ts'
import type { Indicator } from '#src/model/indicator.ts'
import type { Missing, Observation, Value } from '#src/model/observation.ts'
import type { IndicatorData, Series } from '#src/model/series.ts'
import { absent } from './selectSeries.ts'

/** Residents that a value is read for; the words for units say the same number. */
const RESIDENTS = 1000

/** Digits that tell a quotient from any other; more would be dust of the division. */
const DIGITS = 12

/** Digits that the smallest value shows; greater ones show more, so that all have as many decimals. */
const SHOWN_DIGITS = 3

/** What the reading needs of the language it is shown in. */
export interface PerResidentWords {
  /** "million tenge a year per 1,000 residents" */
  readonly unit: string
  /** How many of that unit are one of the published unit: 1000 where billions become millions, else 1. */
  readonly factor: number
  /** Why there is no value: the population of the year is not published. */
  readonly noPopulation: string
  /** Why there is no value: the population of the year may still change. */
  readonly provisionalPopulation: string
}

/** An indicator with its figures. */
export interface Reading {
  readonly indicator: Indicator
  readonly data: IndicatorData
}

/** Codes of the notes of the reading: no code of a sheet has a colon. */
const NO_POPULATION = 'population:none'
const PROVISIONAL_POPULATION = 'population:provisional'

type NoteCode = string | null

/** Code of the notes to a total and to its population, as one. */
function bothNotes(total: NoteCode, population: NoteCode): NoteCode {
  return population === null ? total : `${total ?? ''}population:${population}`
}

function without(reason: Missing['reason'], note: string): Missing {
  return { kind: 'missing', reason, note }
}

/** A total for each 1,000 residents, or why there is none. A provisional total stays provisional. */
function quotientOf(total: Observation, residents: Observation, multiplier: number): Observation {
  if (total.kind === 'missing') return total
  if (residents.kind === 'missing') return without(residents.reason, NO_POPULATION)
  // What may still change is left out of every calculation.
  if (residents.provisional) return without('not-published', PROVISIONAL_POPULATION)
  if (residents.value <= 0) return without('not-published', NO_POPULATION)
  return {
    ...total,
    value: Number(((total.value * multiplier) / residents.value).toPrecision(DIGITS)),
    numerator: total.value,
    denominator: residents.value,
    estimated: total.estimated || residents.estimated,
    note: bothNotes(total.note, residents.note),
  }
}

const breaks = (observation: Observation): boolean => observation.kind === 'value' && observation.breaksSeries

/**
 * The series of a place, divided year by year. A break of either series stands at the first value from it on, unless that
 * is the place's first: then all of it has been counted in the new way.
 */
function quotients(total: Series, data: IndicatorData, population: IndicatorData, area: Area | null, multiplier: number): Series {
  // Whatever the sex of those counted, the residents are all residents: that is what the unit says.
  const residents = population.series.find((series) => series.area === total.area && series.sex === '_T')
  let isBroken = false
  let hasEarlier = false
  const observations = total.observations.map((observation, position): Observation => {
    const period = data.periods[position]
    if (period === undefined) return observation
    const published = residents?.observations[population.periods.indexOf(period)]
    const divisor = published ?? (area === null ? without('not-published', NO_POPULATION) : absent(area, period))
    const quotient = quotientOf(observation, divisor, multiplier)
    const breaksHere = breaks(observation) || breaks(divisor)
    isBroken ||= breaksHere
    if (quotient.kind === 'missing') return quotient
    const breaksSeries = breaksHere || (isBroken && hasEarlier)
    isBroken = false
    hasEarlier = true
    return { ...quotient, breaksSeries }
  })
  return { ...total, observations }
}

const valuesOf = ({ series }: IndicatorData): Value[] =>
  series.flatMap(({ observations }) => observations.filter((observation) => observation.kind === 'value'))

/** Decimals with which the smallest value other than 0 shows three digits; those of the total where there is none. */
function decimalsOf(values: readonly Value[], { decimals }: Indicator): number {
  const sizes = values.map(({ value }) => Math.abs(value)).filter((size) => size > 0)
  if (sizes.length === 0) return decimals
  return Math.max(0, SHOWN_DIGITS - 1 - Math.floor(Math.log10(Math.min(...sizes))))
}

/** The notes of both indicators and of the reading, by the codes that its observations carry. */
function notesOf(data: IndicatorData, total: Indicator, population: Indicator, words: PerResidentWords): Record<string, string> {
  const own = { ...total.notes, [NO_POPULATION]: words.noPopulation, [PROVISIONAL_POPULATION]: words.provisionalPopulation }
  const pairs = valuesOf(data).flatMap(({ note }) => {
    const [ofTotal, ofPopulation] = note?.split('population:') ?? []
    if (note === null || ofTotal === undefined || ofPopulation === undefined) return []
    const texts = [
      ...(Object.hasOwn(total.notes, ofTotal) ? [total.notes[ofTotal]] : []),
      ...(Object.hasOwn(population.notes, ofPopulation) ? [population.notes[ofPopulation]] : []),
    ]
    return texts.length === 0 ? [] : [[note, texts.join(' ')] as const]
  })
  return { ...own, ...Object.fromEntries(pairs) }
}

/**
 * A total read per 1,000 residents: each published figure divided by the population published for the same year.
 * There is no value where either is missing (the total's reason, else the population's) or where the population is
 * provisional or not above 0. Breaks of both series are breaks of the reading; a provisional total stays provisional.
 *
 * It stays a register: the quotient of two complete counts holds no sampling error, so that differences are facts, as
 * they are for the GRP or the floor space per person of the sheets. It is no rate of events: residents of unsafe
 * housing, passengers and tenge do not happen to residents one by one, so that no Poisson interval fits. The direction
 * is the total's. As a `ratio` it can be held against the country's, which a total cannot.
 * @param total what populationFor gives a population for
 * @param areas of the catalogue
 */
export function perResident(
  total: Reading,
  population: Reading,
  areas: readonly Area[],
  words: PerResidentWords
): Reading {
  const multiplier = words.factor * RESIDENTS
  const series = total.data.series.map((one) => {
    const area = areas.find(({ code }) => code === one.area) ?? null
    return quotients(one, total.data, population.data, area, multiplier)
  })
  const data: IndicatorData = { ...total.data, series }
  const indicator: Indicator = {
    ...total.indicator,
    method: 'ratio',
    multiplier,
    decimals: decimalsOf(valuesOf(data), total.indicator),
    unit: words.unit,
    eventForms: null,
    // What was set is set for the total.
    targets: [],
    notes: notesOf(data, total.indicator, population.indicator, words),
    // When the total is due says nothing of when the population is.
    nextDue: null,
    perResident: { total: total.indicator, population: population.indicator },
  }
  return { indicator, data }
}
