// Node 20 cannot run TypeScript by itself, and Vite is here anyway: as `npm run logs:publish` does it.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./tests/bench/countTickets.ts', { configFile: false, logLevel: 'error' })
console.log(JSON.stringify(await module.countTickets(process.argv[2])))
