// Node 20 cannot run TypeScript by itself, and Vite is here anyway.
// The bench runs while it is being imported: what it imports on its way, as the Chromium among the packages, Vite's closed runner refuses.
import { runnerImport } from 'vite'

await runnerImport('./tests/bench/main.ts', { configFile: false, logLevel: 'error' })
