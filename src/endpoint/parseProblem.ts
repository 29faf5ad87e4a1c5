import type { Problem } from './failure.ts'

/** What an error body says, where it is a problem of RFC 9457; null for anything else. Throws nothing. */
export function parseProblem(contentType: string, bytes: Uint8Array): Problem | null {
  if (!/^application\/(problem\+)?json\b/i.test(contentType)) return null
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof body !== 'object' || body === null) return null
    const textOf = (key: string): string | null => {
      const value: unknown = Object.getOwnPropertyDescriptor(body, key)?.value
      return typeof value === 'string' ? value : null
    }
    const problem = { type: textOf('type'), title: textOf('title'), detail: textOf('detail') }
    return Object.values(problem).some((text) => text !== null) ? problem : null
  } catch {
    return null
  }
}
