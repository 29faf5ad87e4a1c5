import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveWorker } from './mocks/serveWorker.ts'
import { compileOnArrival } from './src/build/compileOnArrival.ts'
import { compressFiles } from './src/build/compressFiles.ts'
import { emitPages } from './src/build/emitPages.ts'
import { leaveOut } from './src/build/leaveOut.ts'
import { siteHead } from './src/build/siteHead.ts'
import { siteServer } from './src/build/siteServer.ts'
import { subsetFonts } from './src/build/subsetFonts.ts'

/**
 * All that the overview starts with in one file, and what all languages are made with: cut into the parts that other pages
 * share it would be twenty.
 */
const START = /src\/main\.tsx$|src\/i18n\/(?:formats\/(?:create|decimal|intl)\w+|sentenceTexts)\.ts$/

/**
 * The page of an indicator, and the cursor of charts, which pages of services have without Recharts: they start with this file
 * for other parts that they share.
 */
const INDICATOR = /src\/pages\/indicator\/IndicatorPage\.tsx$|src\/charts\/(?:useChartCursor\.ts|CursorMarks\.tsx|PointerSurface\.tsx)$/

/** Charts that a cursor moves over are drawn again many times a second; what the overview draws is not among them. */
const DRAWN_OFTEN = /src\/charts\/(?!Small|Still|Demonstration|MissingMark)\w+\.tsx$/

export default defineConfig(({ command }) => ({
  // Addresses relative to the page, so that the site may lie under any path of its host.
  base: './',
  // A folder a page: an unknown address is an error, never the index.
  appType: 'mpa',
  plugins: [
    // Elsewhere nothing is drawn again but for a new question, when all of it is new: remembering it all costs 7 kB.
    react({ compiler: true, ...(command === 'build' && { include: DRAWN_OFTEN }) }),
    leaveOut(),
    compileOnArrival(),
    siteHead(),
    siteServer(),
    emitPages(),
    subsetFonts(),
    compressFiles(),
    serveWorker(),
  ],
  build: {
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Each page names what it needs in its head (pageChunks), and what it asks for later is one file each.
    modulePreload: false,
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: START, priority: 3 },
            { name: 'indicator', test: INDICATOR, priority: 2 },
            { name: 'charts', test: /src\/charts\/Large(?:Twin|Bars)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
    target: 'baseline-widely-available',
  },
  preview: { cors: false },
}))
