import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveWorker } from './mocks/serveWorker.ts'
import { compressFiles } from './src/build/compressFiles.ts'
import { emitPages } from './src/build/emitPages.ts'
import { siteHead } from './src/build/siteHead.ts'
import { siteServer } from './src/build/siteServer.ts'

/** Charts that a cursor moves over are drawn again many times a second. */
const DRAWN_OFTEN = /src\/charts\/(?!Small|Still)\w+\.tsx$/

export default defineConfig(({ command }) => ({
  // Addresses relative to the page, so that the site may lie under any path of its host.
  base: './',
  // A folder a page: an unknown address is an error, never the index.
  appType: 'mpa',
  plugins: [
    // Elsewhere nothing is drawn again but for a new question, when all of it is new: remembering it all costs 7 kB.
    react({ compiler: true, ...(command === 'build' && { include: DRAWN_OFTEN }) }),
    siteHead(),
    siteServer(),
    emitPages(),
    compressFiles(),
    serveWorker(),
  ],
  build: {
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Every browser that the site is for preloads modules by itself.
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        // All that the overview starts with in one file: cut into the parts that other pages share it would be twenty.
        codeSplitting: { groups: [{ name: 'start', test: /src\/main\.tsx$/ }] },
      },
    },
    target: 'baseline-widely-available',
  },
  preview: { cors: false },
}))
