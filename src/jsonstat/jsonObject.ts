/** An object as JSON.parse makes it; read it with `member`, never by inherited names. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member, or undefined: `constructor` and `__proto__` are found only where the document holds them. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** An own member when it is text, else null. */
export function textMember(object: JsonObject, name: string): string | null {
  const value = member(object, name)
  return typeof value === 'string' ? value : null
}

/** An own member when it is an object, else an empty one. */
export function objectMember(object: JsonObject, name: string): JsonObject {
  const value = member(object, name)
  return isJsonObject(value) ? value : {}
}

/** A whole number not below 0, also when written as text ("3"); null for anything else. */
export function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}
