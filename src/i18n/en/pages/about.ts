import { methods } from '../methods.ts'

/** The page about the site. */
export const about = {
  title: 'About this site',
  what: 'Egiz is Kazakh for “twin”. It shows how two cities are doing, side by side, on one scale.',
  figures:
    'All figures are published ones, with their source beside them. Nothing is filled in where nothing was published.',
  difference:
    'A difference is claimed only where the figures support it. For surveys, and for rates whose counts are not ' +
    'published, both values and the difference are given, and no verdict.',
  missing: 'A missing value is never shown as zero. There are five kinds of missing values, each with its own mark.',
  breaks:
    'Where the way of counting changed, the line ends and a new one begins. Nothing is compared across the break.',
  provisional: 'Provisional values are drawn differently and left out of every calculation.',
  links: 'The address of the page holds all that you have chosen: send it, and the other person sees the same.',
  privacy: 'This site sets no cookies and follows nobody.',
  kazakhReview: 'Some Kazakh texts of this site have not been reviewed by a native speaker yet.',
  methods,
}

export type AboutWords = typeof about
