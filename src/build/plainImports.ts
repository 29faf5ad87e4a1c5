import type { Plugin } from 'vite'

/**
 * Vite plugin: what is imported on demand is imported, and nothing is preloaded beside it. Vite's own helper, 1 kB of code
 * that every page starts with, fetches the styles and files of a part before the part; here styles are one file, and a
 * page names its files in its head (pageChunks).
 */
export function plainImports(): Plugin {
  return {
    name: 'egiz:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
