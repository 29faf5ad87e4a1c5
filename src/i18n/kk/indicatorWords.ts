import type { IndicatorWords } from '../en/indicatorWords.ts'
import { charts } from './charts.ts'
import { controls } from './controls.ts'
import { facts } from './facts.ts'
import { indicator } from './pages/indicator.ts'
import { sentences } from './sentences.ts'
import { table } from './table.ts'
import { targets } from './targets.ts'

/** Words that the page of an indicator has besides, in Kazakh. */
export const indicatorWords: IndicatorWords = { indicator, controls, charts, table, facts, targets, sentences }
