import { relativeHref } from './address.ts'

/**
 * The href of an absolute address on a page of the site: relative where it lies inside the site, because a prerendered
 * page does not know where that is; else as it is.
 * @param pathname of the page, from the root of the site
 * @param siteRoot absolute address of the site's folder, with a slash at its end
 */
export function hrefFrom(pathname: string, address: string, siteRoot: string): string {
  if (!address.startsWith(siteRoot)) return address
  return relativeHref({ pathname: `/${address.slice(siteRoot.length)}`, search: '' }, { pathname })
}
