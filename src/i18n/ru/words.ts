import type { Words } from '../en/words.ts'
import { charts } from './charts.ts'
import { facts } from './facts.ts'
import { failures } from './failures.ts'
import { filters } from './filters.ts'
import { notices } from './notices.ts'
import { pages } from './pages.ts'
import { sentences } from './sentences.ts'
import { shell } from './shell.ts'
import { table } from './table.ts'
import { targets } from './targets.ts'

/** All words of the interface in Russian. */
export const words: Words = { shell, filters, charts, table, facts, targets, failures, notices, pages, sentences }
