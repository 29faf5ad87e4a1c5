import { createHash } from 'node:crypto'
import type { DataFile } from '#src/model/indicator.ts'

/** A file to be served, by its path inside the published folder. */
export interface PublishedFile {
  readonly path: string
  readonly text: string
  readonly sha256: string
  readonly bytes: number
}

/** A document as compact JSON with one final newline. */
export function jsonFile(path: string, document: unknown): PublishedFile {
  return textFile(path, `${JSON.stringify(document)}\n`)
}

/** A file that carries the beginning of its own hash in its name: `v1/pm25.0123456789ab.json`. */
export function hashedJsonFile(name: string, document: unknown): PublishedFile {
  const file = jsonFile('', document)
  return { ...file, path: `v1/${name}.${file.sha256.slice(0, 12)}.json` }
}

export function textFile(path: string, text: string): PublishedFile {
  const bytes = Buffer.from(text)
  return { path, text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength }
}

/** How a document in the folder `from` ('' or `releases/<id>`) names the file. */
export function linkTo(file: PublishedFile, from: string): DataFile {
  const up = from === '' ? '' : '../'.repeat(from.split('/').length)
  return { href: `${up}${file.path}`, sha256: file.sha256, bytes: file.bytes }
}
