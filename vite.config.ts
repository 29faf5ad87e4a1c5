import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveWorker } from './mocks/serveWorker.ts'
import { compressFiles } from './src/build/compressFiles.ts'
import { emitPages } from './src/build/emitPages.ts'
import { siteHead } from './src/build/siteHead.ts'
import { siteServer } from './src/build/siteServer.ts'

export default defineConfig({
  // Addresses relative to the page, so that the site may lie under any path of its host.
  base: './',
  // A folder a page: an unknown address is an error, never the index.
  appType: 'mpa',
  plugins: [react({ compiler: true }), siteHead(), siteServer(), emitPages(), compressFiles(), serveWorker()],
  build: {
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Every browser that the site is for preloads modules by itself.
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
    target: 'baseline-widely-available',
  },
  preview: { cors: false },
})
