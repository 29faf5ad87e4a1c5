// Node 20 cannot run TypeScript by itself, and Vite is here anyway.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./tests/mutation/mutate.ts', { configFile: false, logLevel: 'error' })
process.exitCode = await module.mutate(process.cwd(), process.argv.slice(2), console.log)
