import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { digest } from '#src/endpoint/digest.ts'
import { sha256 } from '#src/endpoint/sha256.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** NIST, FIPS 180-2 examples and the Secure Hash Standard validation lists (SHA256ShortMsg). */
const VECTORS = [
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'padding spills into a second block',
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'two blocks of text',
    'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  ['a million letters', 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each(VECTORS)('agrees with the published vector: %s', (_reason, text, expected) => {
  expect(hexOf(sha256(bytesOf(text)))).toBe(expected)
})

test('agrees with OpenSSL for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

describe('digest', () => {
  test.each([
    ['with crypto.subtle', () => undefined],
    ['without it, as on plain http', () => vi.stubGlobal('crypto', {})],
    ['without crypto at all', () => vi.stubGlobal('crypto', undefined)],
  ])('gives hexadecimal digits %s', async (_reason, prepare) => {
    prepare()
    expect(await digest(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
