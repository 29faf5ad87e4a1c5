import { HttpResponse } from 'msw'
import { changeAt } from './changeAt.ts'
import { foundAt } from './foundAt.ts'
import { withMissing } from './withMissing.ts'
import { withoutFiguresOf } from './withoutFiguresOf.ts'
import { withTargets } from './withTargets.ts'

/** What becomes of the published files before they reach the page. */
export interface Scenario {
  readonly delayMs?: number
  /** Current queues are served at `queues.json` of the site, and its settings name them: always, or once and then no more. */
  readonly liveQueue?: 'answers' | 'breaks-off'
  /** Answers every request in place of the files. */
  readonly answer?: () => Response
  readonly catalogue?: (document: unknown) => unknown
  /** Changes each dataset, in its own file and in the overview; the catalogue then names the hash of the new bytes. */
  readonly dataset?: (document: unknown) => unknown
  /** Changes the overview; the catalogue then names the hash of the new bytes. */
  readonly overview?: (document: unknown) => unknown
  /** Changes the text of files in `v1/`, of which the catalogue still names the old hash. */
  readonly onTheWay?: (text: string) => string
}

/** The indicator that `one-dataset-broken` breaks and that `demonstration` marks. */
export const CHANGED_INDICATOR = 'maternal-mortality'
/** Shymkent, whose figures `one-city-missing` takes away. */
export const MISSING_CITY = 'KZSHY'

const PROFILE = ['extension', 'indicators', 'profile']

const SIGN_IN_PAGE = '<!doctype html><html lang="ru"><title>Вход</title><form><input name="password"></form></html>'

const problem = {
  type: 'urn:city-indicators:server-error',
  title: 'Internal error',
  status: 500,
  detail: 'The disk is full.',
}

/** Does what `change` does to the dataset or the item of `CHANGED_INDICATOR`, and leaves others alone. */
function onlyChangedIndicator(change: (document: unknown) => unknown): (document: unknown) => unknown {
  return (document) =>
    foundAt(document, ['extension', 'indicators', 'code']) === CHANGED_INDICATOR ? change(document) : document
}

/** One cell less than the dimensions have. */
function withoutLastCell(values: unknown): unknown {
  return Array.isArray(values) ? values.slice(0, -1) : values
}

/** Reasons that no published figure has yet; `every-kind-of-missing` gives them to years of `CHANGED_INDICATOR`. */
const EMPTIED = [
  ['KZNS', '2015', 'L'],
  ['KZNS', '2017', 'Q'],
  ['KZNS', '2023', null],
] as const
/** For which `every-kind-of-missing` has announced the value of 2023. */
export const ANNOUNCED = '2027-03-12'

/** By name; each is what the address bar of the mock mode takes: `?scenario=offline`. */
export const SCENARIOS = {
  ok: {},
  day: { liveQueue: 'answers' },
  'queues-break-off': { liveQueue: 'breaks-off' },
  slow: { delayMs: 2_500 },
  'one-city-missing': { dataset: (document) => withoutFiguresOf(document, MISSING_CITY) },
  'one-dataset-broken': {
    dataset: onlyChangedIndicator((document) => changeAt(document, ['value'], withoutLastCell)),
  },
  offline: { answer: () => HttpResponse.error() },
  'error-500': {
    answer: () =>
      HttpResponse.json(problem, { status: 500, headers: { 'content-type': 'application/problem+json' } }),
  },
  'login-page': { answer: () => HttpResponse.html(SIGN_IN_PAGE) },
  'wrong-hash': { onTheWay: (text) => text.replace(/\d(?=[^\d]*$)/, (digit) => String((Number(digit) + 1) % 10)) },
  'newer-contract': {
    catalogue: (document) => changeAt(document, PROFILE, () => 'city-indicators/2'),
    dataset: (document) => changeAt(document, PROFILE, () => 'city-indicators/2'),
  },
  empty: {
    catalogue: (document) => changeAt(document, ['link', 'item'], () => []),
    overview: (document) => changeAt(document, ['link', 'item'], () => []),
  },
  'every-kind-of-missing': {
    catalogue: (document) =>
      changeAt(
        document,
        ['link', 'item', '*'],
        onlyChangedIndicator((item) => changeAt(item, ['extension', 'indicators', 'nextDue'], () => ANNOUNCED)),
      ),
    dataset: onlyChangedIndicator((document) => withMissing(document, EMPTIED)),
  },
  demonstration: {
    catalogue: (document) =>
      changeAt(
        document,
        ['link', 'item', '*'],
        onlyChangedIndicator((item) => changeAt(item, ['extension', 'indicators', 'demonstration'], () => true)),
      ),
  },
  targets: { catalogue: withTargets },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof SCENARIOS

export function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(SCENARIOS, text)
}
