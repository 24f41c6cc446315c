/** The round constants: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const rounds = new Uint32Array(64)
/** Likewise of the square roots of the first 8. */
const initial = new Uint32Array(8)

for (let candidate = 2, found = 0; found < 64; candidate++) {
  if (!isPrime(candidate)) continue
  if (found < 8) initial[found] = (candidate ** 0.5 % 1) * 2 ** 32
  rounds[found++] = (Math.cbrt(candidate) % 1) * 2 ** 32
}

function isPrime(candidate: number) {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false
  return true
}

const schedule = new Uint32Array(64)
const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))
const at = (words: Uint32Array, i: number) => words[i] ?? 0

/** SHA-256 as eight words: plain, because asking SubtleCrypto 65,000 times takes longer than counting here. */
export function sha256(message: Uint8Array) {
  const state = initial.slice()
  const blocks = padded(message)
  for (let start = 0; start < blocks.byteLength; start += 64) compress(state, blocks, start)
  return state
}

function padded(message: Uint8Array) {
  const blocks = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64))
  new Uint8Array(blocks.buffer).set(message)
  blocks.setUint8(message.length, 0x80)
  blocks.setUint32(blocks.byteLength - 4, message.length * 8)
  return blocks
}

function compress(state: Uint32Array, blocks: DataView, start: number) {
  for (let i = 0; i < 64; i++) schedule[i] = i < 16 ? blocks.getUint32(start + i * 4) : mixed(i)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const high = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    const one = (h + high + at(rounds, i) + at(schedule, i)) | 0
    const low = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + low) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word
}

function mixed(i: number) {
  const near = at(schedule, i - 2)
  const far = at(schedule, i - 15)
  return (
    at(schedule, i - 16) +
    at(schedule, i - 7) +
    (rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)) +
    (rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10))
  )
}
