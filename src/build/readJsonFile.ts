import { existsSync, readFileSync } from 'node:fs'

/** What a JSON file holds, or null where there is no such file. Throws on text that is not JSON, naming the file. */
export function readJsonFile(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path}: expected JSON`, { cause })
  }
}

/** The value behind a path of own keys; null as soon as one is absent. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = Reflect.get(at, key)
  }
  return at
}
