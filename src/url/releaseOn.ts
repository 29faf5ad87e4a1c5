import type { Page } from '#src/model/question.ts'

/** The release of the indicators that an address pins, as far as a page is of it: services have releases of their own. */
export function releaseOn(page: Page | null, release: string | null): string | null {
  return page?.kind === 'service' ? null : release
}
