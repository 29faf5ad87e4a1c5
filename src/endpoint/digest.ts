/**
 * SHA-256 of bytes as 64 hexadecimal digits, also where `crypto.subtle` is absent (plain http in an intranet).
 * Rejects only when the code of the fallback cannot be loaded.
 */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { crypto }: { readonly crypto?: Partial<Crypto> } = globalThis
  const subtle = crypto?.subtle
  const hash =
    subtle === undefined
      ? (await import('./sha256.ts')).sha256(bytes)
      : new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
