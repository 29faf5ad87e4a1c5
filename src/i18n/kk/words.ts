import type { Words } from '../en/words.ts'
import { brief } from './brief.ts'
import { filters } from './filters.ts'
import { broken } from './pages/broken.ts'
import { overview } from './pages/overview.ts'
import { panels } from './panels.ts'
import { shell } from './shell.ts'

/** Words that the overview and every page start with, in Kazakh. */
export const words: Words = { shell, filters, overview, panels, brief, broken }
