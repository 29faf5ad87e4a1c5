import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The only rule of levels A and AA that axe leaves out unless told; all that it runs by itself, best practices too, run as well. */
const RULES = { 'target-size': { enabled: true } }

/** `rule: selector and what to do` of everything on the page, as it stands now, that breaks a rule of axe. */
export async function axeLines(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ rules: RULES, resultTypes: ['violations'] }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
