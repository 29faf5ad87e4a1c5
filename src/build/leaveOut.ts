import type { Plugin } from 'vite'

/** A file of a library that every page would start with, and what stands in for it. */
interface Unused {
  readonly file: RegExp
  readonly standIn: string
}

const UNUSED: readonly Unused[] = [
  // Fetches the styles and files of a part before the part. Here styles are one file, and a page names its files in its
  // head (pageChunks).
  {
    file: /vite\/preload-helper\.js$/,
    standIn: 'export const __vitePreload = (load) => load()',
  },
  // The site reads and never writes: a client without mutations has none to find, to resume or to forget.
  {
    file: /@tanstack\/query-core\/build\/modern\/mutationCache\.js$/,
    standIn: 'export class MutationCache { findAll() { return [] } resumePausedMutations() { return Promise.resolve() } clear() {} }',
  },
  // Nothing here is fetched page by page.
  {
    file: /@tanstack\/query-core\/build\/modern\/infiniteQueryBehavior\.js$/,
    standIn: `
      const refuse = () => { throw new Error('left out by leaveOut.ts') }
      export { refuse as infiniteQueryBehavior, refuse as hasNextPage, refuse as hasPreviousPage }`,
  },
  // No page suspends to wait for a query or throws what failed: failures are data. What asks for it is refused.
  {
    file: /@tanstack\/react-query\/build\/modern\/suspense\.js$/,
    standIn: `
      const nothing = () => undefined
      const ensureSuspenseTimers = ({ suspense, throwOnError }) => {
        if (suspense || throwOnError) throw new Error('left out by leaveOut.ts')
      }
      export { ensureSuspenseTimers, nothing as defaultThrowOnError, nothing as fetchOptimistic, nothing as shouldSuspend }`,
  },
  {
    file: /@tanstack\/react-query\/build\/modern\/errorBoundaryUtils\.js$/,
    standIn: `
      const nothing = () => undefined
      export { nothing as ensurePreventErrorBoundaryRetry, nothing as getHasError, nothing as useClearResetErrorBoundary }`,
  },
  {
    file: /@tanstack\/react-query\/build\/modern\/QueryErrorResetBoundary\.js$/,
    standIn: 'export const QueryErrorResetBoundary = undefined; export const useQueryErrorResetBoundary = () => undefined',
  },
]

/**
 * Vite plugin: leaves out of the built site what its libraries bring along and it has no use for, 2 kB of the code that every
 * page starts with (brotli).
 * @throws Error when a library has no such file any more: what it does instead has to be looked at
 */
export function leaveOut(): Plugin {
  const found = new Set<Unused>()
  return {
    name: 'egiz:leave-out',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: UNUSED.map(({ file }) => file) },
      handler(id) {
        const unused = UNUSED.find(({ file }) => file.test(id.replaceAll('\\', '/')))
        if (unused === undefined) return null
        found.add(unused)
        return unused.standIn
      },
    },
    generateBundle() {
      const missed = UNUSED.find((unused) => !found.has(unused))
      if (missed !== undefined) throw new Error(`build: expected a module ${missed.file.source} to leave out`)
    },
  }
}
