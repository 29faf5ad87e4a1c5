/** Where the typeface lies in node_modules, as base.css names it. */
export const FONT_FOLDER = '@fontsource-variable/golos-text/files'

/** The letters that each face has: those that its unicode-range in base.css names; Latin has what is left. */
export const FACES = [
  ['golos-text-cyrillic-ext-wght-normal.woff2', /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f\u20b4]/u],
  ['golos-text-cyrillic-wght-normal.woff2', /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u],
  ['golos-text-latin-wght-normal.woff2', /[\u0020-\u00ff\u2000-\u206f\u20ac\u2190-\u2193\u2212]/u],
] as const
