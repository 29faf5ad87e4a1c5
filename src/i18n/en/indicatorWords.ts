import { charts } from './charts.ts'
import { controls } from './controls.ts'
import { facts } from './facts.ts'
import { indicator } from './pages/indicator.ts'
import { sentences } from './sentences.ts'
import { table } from './table.ts'
import { targets } from './targets.ts'

/** Words that the page of an indicator has besides. */
export const indicatorWords = { indicator, controls, charts, table, facts, targets, sentences }

export type IndicatorWords = typeof indicatorWords
