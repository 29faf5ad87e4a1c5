import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Kinds of file that become smaller; fonts and pictures are compressed already. */
const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt'])

/** Below this, the answer fits one packet either way. */
const SMALLEST_BYTES = 1024

/** Vite plugin: puts `.gz` and `.br` beside each text file of the built site, for hosts that serve them as they are. */
export function compressFiles(): Plugin {
  let siteFolder = ''
  return {
    name: 'egiz:compress-files',
    apply: 'build',
    configResolved(config) {
      siteFolder = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const name of readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })) {
        const path = join(siteFolder, name)
        if (!COMPRESSIBLE.has(extname(name)) || statSync(path).size < SMALLEST_BYTES) continue
        const bytes = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
        writeFileSync(`${path}.br`, brotliCompressSync(bytes))
      }
    },
  }
}
