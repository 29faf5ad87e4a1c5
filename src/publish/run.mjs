// Node 20 cannot run TypeScript by itself, and Vite is here anyway.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/publish/runCommand.ts', { configFile: false, logLevel: 'error' })
const surroundings = { sheets: 'data', published: 'public/data', print: console.log }
process.exitCode = await module.runCommand(process.argv[2], surroundings)
