import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Kinds of file that become smaller; fonts and pictures are compressed already. */
const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt'])

/** Below this, the answer fits one packet either way. */
const SMALLEST_BYTES = 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** On all cores: Node compresses beside the main thread. */
async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  const zipped = toGzip(bytes, { level: constants.Z_BEST_COMPRESSION })
  await Promise.all([
    toBrotli(bytes).then((brotli) => writeFile(`${path}.br`, brotli)),
    zipped.then((gzipped) => writeFile(`${path}.gz`, gzipped)),
  ])
}

/** Vite plugin: puts `.gz` and `.br` beside each text file of the built site, for hosts that serve them as they are. */
export function compressFiles(): Plugin {
  let siteFolder = ''
  return {
    name: 'egiz:compress-files',
    apply: 'build',
    configResolved(config) {
      siteFolder = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      const paths = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
        .filter((name) => COMPRESSIBLE.has(extname(name)))
        .map((name) => join(siteFolder, name))
        .filter((path) => statSync(path).size >= SMALLEST_BYTES)
      await Promise.all(paths.map(compressFile))
    },
  }
}
