import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveCard } from '#src/derive/deriveCard.ts'
import { indicatorView } from '#src/derive/indicatorView.ts'
import type { IndicatorView } from '#src/derive/indicatorView.ts'
import { describeChange } from '#src/i18n/describeChange.ts'
import { say } from '#src/i18n/say.ts'
import { sayFacts } from '#src/i18n/sayFacts.ts'
import { sayShort } from '#src/i18n/sayShort.ts'
import type { Observation } from '#src/model/observation.ts'
import type { Period } from '#src/model/period.ts'
import type { Sentence } from '#src/model/sentence.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { anyPair, FIRST_YEAR } from './anyPair.ts'
import type { Pair } from './anyPair.ts'
import { buildCatalogue, buildQuestion } from './buildCatalogue.ts'
import { buildIndicatorData } from './buildIndicatorData.ts'

const SPOKEN = Object.values(LANGUAGES)

/** Words that compare; "no difference" and the like are compared with nothing and are never said. */
const COMPARING = /\b(?:higher|lower|more than|less than|better|worse|same|rises|falls)\b|выше|ниже|лучше|хуже|одинаков|растёт|снижается|жоғары|төмен|жақсы|нашар|бірдей|өсіп/i

const yearOf = (at: Period): number => Number(at) - FIRST_YEAR
const isValue = (observation: Observation | undefined) => observation?.kind === 'value'
const isCounted = (observation: Observation | undefined) => observation?.kind === 'value' && observation.numerator !== null
const isFinal = (observation: Observation | undefined) => observation?.kind === 'value' && !observation.provisional

/** Years counted anew, up to and with one. */
const breaksUpTo = (line: readonly Observation[], year: number): readonly number[] =>
  line.flatMap((observation, at) => (observation.kind === 'value' && observation.breaksSeries && at <= year ? [at] : []))

/** The gate over time, said anew: two final values with no break after the first, up to the second. */
function isOpenOverTime(line: readonly Observation[], from: number, to: number): boolean {
  const broken = line.slice(from + 1, to + 1).some((observation) => observation.kind === 'value' && observation.breaksSeries)
  return isFinal(line[from]) && isFinal(line[to]) && !broken
}

/** The gate between places, said anew: two final values, and no year in which one of two older lines alone was counted anew last. */
function isOpenBetween({ left, right }: Pick<Pair, 'left' | 'right'>, year: number): boolean {
  if (!isFinal(left[year]) || !isFinal(right[year])) return false
  const [ofLeft, ofRight] = [breaksUpTo(left, year).at(-1) ?? -1, breaksUpTo(right, year).at(-1) ?? -1]
  if (ofLeft === ofRight) return true
  const older = ofLeft < ofRight ? left : right
  return older.findIndex(isValue) >= Math.max(ofLeft, ofRight)
}

function viewOf({ left, right, indicator }: Pair): IndicatorView {
  const data = buildIndicatorData({ KZNS: left, KZSHY: right }, FIRST_YEAR)
  return indicatorView(indicator, data, buildCatalogue({ release: '2050-01-01' }), buildQuestion())
}

const isCompared = (sentence: Sentence) => ['difference', 'no-verdict', 'events'].includes(sentence.kind)

const check = (property: (pair: Pair, view: IndicatorView) => void) =>
  fc.assert(fc.property(anyPair, (pair) => property(pair, viewOf(pair))))

describe('where the gate is shut, whatever breaks, gaps and provisional values there are', () => {
  test('a gap has no difference but a reason, and the other way round', () => {
    check((pair, { gap }) => {
      for (const { period: at, difference, barrier } of gap.line.cells) {
        expect(difference !== null, at).toBe(isOpenBetween(pair, yearOf(at)))
        expect(barrier === null, at).toBe(difference !== null)
      }
    })
  })

  test('a change has no difference but a reason, and the other way round', () => {
    check(({ left, right }, { change }) => {
      for (const [position, line] of [left, right].entries()) {
        for (const { period: at, difference, barrier } of change.lines[position === 0 ? 0 : 1].cells.slice(1)) {
          expect(difference !== null, at).toBe(isOpenOverTime(line, yearOf(at) - 1, yearOf(at)))
          expect(barrier === null, at).toBe(difference !== null)
        }
      }
    })
  })

  test('a headline has no change, no arrow and no verdict', () => {
    check(({ left, right, indicator }, { sides }) => {
      for (const [position, line] of [left, right].entries()) {
        const side = sides[position === 0 ? 0 : 1]
        const last = line.findLastIndex(isValue)
        const before = line.slice(0, Math.max(0, last)).findLastIndex(isValue)
        const isOpen = before >= 0 && isOpenOverTime(line, before, last)
        if (side.figure === null) expect(last).toBe(-1)
        else expect(side.change !== null).toBe(isOpen)
        if (side.figure === null || side.change?.kind !== 'difference') continue
        expect(yearOf(side.change.since)).toBe(before)
        const mayJudge = indicator.kind === 'register' || indicator.kind === 'events'
        if (!mayJudge) expect(side.change.verdict).toBeNull()
        if (side.change.verdict === null) expect(describeChange(side.change, indicator, LANGUAGES.en).verdict).toBeNull()
      }
    })
  })

  test('a sentence compares nothing and says why, on page and card', () => {
    check((pair, { sentence, conclusive }) => {
      const data = buildIndicatorData({ KZNS: pair.left, KZSHY: pair.right }, FIRST_YEAR)
      const card = deriveCard(pair.indicator, data, buildCatalogue({ release: '2050-01-01' }), buildQuestion())
      expect(card.sentence).toEqual(sentence)
      if (isCompared(sentence)) {
        const [figure] = 'figures' in sentence ? sentence.figures : []
        expect(figure !== undefined && isOpenBetween(pair, yearOf(figure.period))).toBe(true)
        return
      }
      expect(conclusive).toBe(false)
      const isExplained = sentence.kind === 'not-comparable' ? sentence.why : sentence.kind === 'one-city' ? sentence.reason : 'no figures'
      expect(isExplained).toBeTruthy()
      for (const language of SPOKEN) {
        for (const text of [say(sentence, language), sayShort(sentence, language)]) expect(text).not.toMatch(COMPARING)
      }
    })
  })

  test('the last common final year decides, and where it is shut no older one takes its place', () => {
    check((pair, { sentence }) => {
      const common = pair.left.findLastIndex((cell, year) => isFinal(cell) && isFinal(pair.right[year]))
      expect(isCompared(sentence)).toBe(common >= 0 && isOpenBetween(pair, common))
    })
  })

  test('a fact tests, pools and follows nothing', () => {
    check((pair, { facts }) => {
      if (facts === null) return
      if (!('why' in facts.apart)) expect(isOpenBetween(pair, yearOf(facts.apart.figures[0].period))).toBe(true)
      if (facts.pooled !== null) {
        const last = yearOf(facts.pooled.figures[0].period)
        for (const line of [pair.left, pair.right]) {
          expect([0, 1, 2].every((back) => isOpenOverTime(line, last - back, last))).toBe(true)
        }
        expect(isOpenBetween(pair, last)).toBe(true)
      }
      for (const { area, years } of facts.trends) {
        const line = area.id === 'astana' ? pair.left : pair.right
        const last = line.findLastIndex((cell) => isFinal(cell) && isCounted(cell))
        const isOpen =
          last >= 4 && [0, 1, 2, 3, 4].every((back) => isCounted(line[last - back]) && isOpenOverTime(line, last - back, last))
        expect(years).toEqual(isOpen ? [String(FIRST_YEAR + last - 4), String(FIRST_YEAR + last)] : null)
      }
      for (const { figure } of facts.reliability) expect(figure.provisional).toBe(false)
    })
  })

  test('no card of a fact compares what it was not given to compare', () => {
    check((pair, { facts }) => {
      if (facts === null) return
      const { apart, pooled, trends } = facts
      const isSilent = 'why' in apart && pooled === null && trends.every(({ direction }) => direction === null)
      if (!isSilent) return
      for (const language of SPOKEN) {
        const shown = sayFacts(facts, pair.indicator, language).filter(({ code }) => code === 'apart' || code === 'pooled' || code === 'trend')
        for (const { title, answer, details } of shown) expect([title, answer, ...details].join(' ')).not.toMatch(COMPARING)
      }
    })
  })

  test('no line is drawn through it', () => {
    check(({ left, right }, { twin }) => {
      for (const [position, line] of [left, right].entries()) {
        for (const run of twin?.panels[position === 0 ? 0 : 1].own.runs ?? []) {
          const [first, ...rest] = run.map(({ period: at }) => yearOf(at))
          for (const [step, year] of rest.entries()) {
            expect(year).toBe((first ?? 0) + step + 1)
            expect(line[year]).toMatchObject({ breaksSeries: false })
          }
        }
      }
    })
  })
})

test('the random pairs are open and shut often enough to prove something', () => {
  const views = fc.sample(anyPair, { numRuns: 200, seed: 1 }).map(viewOf)
  const compared = views.filter(({ sentence }) => isCompared(sentence)).length
  expect(compared).toBeGreaterThan(40)
  expect(views.length - compared).toBeGreaterThan(40)
  expect(views.filter(({ facts }) => facts?.pooled != null).length).toBeGreaterThan(2)
})
