import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Formulas and functions that say something of two values or more. */
const COMPARING = ['subtract', 'areApart', 'rateRatio', 'rateRatioTest', 'smallestDistinguishableCount', 'monotoneTrend', 'pooledEvents', 'benjaminiHochberg']

/**
 * Files that may use them, each with what opens the gate to it: they ask it themselves, or take values that it has let
 * through.
 */
const GUARDED: Readonly<Record<string, string>> = {
  'areApart.ts': 'takes the values of an open gate',
  'differenceLine.ts': 'takes the values of an open gate, from gapBetween and changeSeries',
  'factsOf.ts': 'asks lastCommon, which asks the gate',
  'judge.ts': 'judges chances, of comparisons that were made',
  'lastChange.ts': 'asks compareOverTime',
  'poolSeries.ts': 'asks sameStretch, and pools final years alone',
  'sentenceOf.ts': 'asks comparePlaces',
  'trendOf.ts': 'asks compareOverTime',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('stats/'))

const importsOf = (name: string): readonly string[] =>
  [...readFileSync(`src/${name}`, 'utf8').matchAll(/^import (?!type )\{[^}]*\} from '([^']+)'/gm)].map(([, from = '']) => from)

test('only derive compares values, and every file that does stands behind the gate', () => {
  const comparing = files.filter((name) =>
    importsOf(name).some((from) => COMPARING.some((formula) => from.endsWith(`/${formula}.ts`))),
  )
  expect(comparing.toSorted()).toEqual(Object.keys(GUARDED).map((name) => `derive/${name}`).toSorted())
})
