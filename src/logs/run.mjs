// Node 20 cannot run TypeScript by itself, and Vite is here anyway.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/logs/runLogs.ts', { configFile: false, logLevel: 'error' })
const surroundings = { sheets: 'data', logs: 'logs', published: 'public/data', now: Date.now(), print: console.log }
process.exitCode = await module.runLogs(process.argv.slice(2), surroundings)
