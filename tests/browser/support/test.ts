import { test as base } from '@playwright/test'
import { printFault } from './Fault.ts'
import { findLeftovers, watchContext } from './watchContext.ts'

interface Guard {
  /** Origin of the built site under test. */
  readonly origin: string
  /**
   * Declares faults that belong to the test, each by a pattern over its line (`Fault.ts`). A declared fault that does
   * not happen fails the test as much as one that was not declared.
   */
  readonly expectFaults: (patterns: readonly RegExp[]) => void
}

/** Playwright's test, which fails on any console line, error, policy violation, foreign or failed request, cookie or stored item. */
export const test = base.extend<Guard>({
  origin: async ({ baseURL }, provide) => {
    await provide(new URL(baseURL ?? '').origin)
  },
  expectFaults: [
    async ({ context, origin }, provide) => {
      const declared: RegExp[] = []
      const seen = await watchContext(context, origin)
      await provide((patterns) => declared.push(...patterns))
      const lines = [...seen, ...(await findLeftovers(context, origin))].map(printFault)
      base.expect(
        {
          unexpected: lines.filter((line) => !declared.some((pattern) => pattern.test(line))),
          missing: declared.filter((pattern) => !lines.some((line) => pattern.test(line))),
        },
        'faults of the pages',
      ).toEqual({ unexpected: [], missing: [] })
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
