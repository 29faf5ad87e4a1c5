import { about } from './pages/about.ts'
import { broken } from './pages/broken.ts'
import { data } from './pages/data.ts'
import { indicator } from './pages/indicator.ts'
import { memorandum } from './pages/memorandum.ts'
import { overview } from './pages/overview.ts'
import type { PagesWords } from '../en/pages.ts'

/** Words of the pages, one section a page. */
export const pages: PagesWords = { overview, indicator, memorandum, data, about, broken }
