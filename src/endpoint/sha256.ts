/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND_CONSTANTS = fractions(64, Math.cbrt)
/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = fractions(8, Math.sqrt)

/**
 * SHA-256 of bytes, as 32 bytes. Only for pages on plain http, where browsers take `crypto.subtle` away.
 * Source: FIPS 180-4, 6.2.2.
 */
export function sha256(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = START.slice()
  const schedule = new Uint32Array(64)
  const padded = pad(message)
  for (let block = 0; block < padded.byteLength; block += 64) {
    fillSchedule(schedule, padded, block)
    mixBlock(state, schedule)
  }
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, index) => digest.setUint32(index * 4, word))
  return new Uint8Array(digest.buffer)
}

/** A 1 bit, zeros to the next block but for 8 bytes, and there the length in bits (FIPS 180-4, 5.1.1). */
function pad(message: Uint8Array): DataView {
  const size = message.byteLength
  const padded = new Uint8Array(Math.ceil((size + 9) / 64) * 64)
  padded.set(message)
  padded[size] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.byteLength - 8, BigInt(size) * 8n)
  return view
}

function fillSchedule(schedule: Uint32Array, padded: DataView, block: number): void {
  const word = (index: number) => schedule[index] ?? 0
  for (let index = 0; index < 16; index += 1) schedule[index] = padded.getUint32(block + index * 4)
  for (let index = 16; index < 64; index += 1) {
    const near = word(index - 2)
    const far = word(index - 15)
    const small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)
    const small0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)
    schedule[index] = small1 + word(index - 7) + small0 + word(index - 16)
  }
}

/** One-letter names are those of the standard. */
function mixBlock(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + big1 + choice + (ROUND_CONSTANTS[round] ?? 0) + (schedule[round] ?? 0)) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + big0 + majority) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words: number[] = []
  for (let candidate = 2; words.length < count; candidate += 1) {
    if (isPrime(candidate)) words.push((root(candidate) % 1) * 2 ** 32)
  }
  return Uint32Array.from(words)
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false
  return true
}
