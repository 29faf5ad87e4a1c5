// Node 20 cannot run TypeScript by itself, and Vite is here anyway.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'error' })
await module.bench(process.argv.slice(2))
