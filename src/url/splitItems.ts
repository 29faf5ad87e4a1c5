import { withoutTrailingPunctuation } from './readParameters.ts'

/**
 * The items of a list of a link as they were written, none empty: `Astana~ shymkent` is `Astana`, `shymkent`.
 * `foreign` is true when something else than `~` stood between them. A space inside an item of a list that does use `~`
 * is a hyphen that was lost: `nur sultan~almaty`.
 */
export function splitItems(text: string): { readonly items: readonly string[]; readonly foreign: boolean } {
  const list = withoutTrailingPunctuation(text)
  const separator = list.includes('~') ? '~' : /[\s,;|/+&]+/
  const items = list
    .split(separator)
    .map((item) => withoutTrailingPunctuation(item).replace(/\s+/g, '-'))
    .filter((item) => item !== '')
  return { items, foreign: separator !== '~' && items.length > 1 }
}
