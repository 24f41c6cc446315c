/** The constants of SHA-256 are the first 32 bits of the fractions of roots of the first 64 primes. */
const primes: number[] = []
for (let candidate = 2; primes.length < 64; candidate++)
  if (primes.every((prime) => candidate % prime)) primes.push(candidate)

const fraction = (root: number) => (root % 1) * 2 ** 32
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

const schedule = new Int32Array(64)
const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))
const at = (words: Int32Array, i: number) => words[i] as number

/** SHA-256 as eight words: plain, because asking SubtleCrypto 65,000 times takes longer than counting here. */
export function sha256(message: Uint8Array) {
  const state = initial.slice()
  const words = padded(message)
  for (let start = 0; start < words.length; start += 16) compress(state, words.subarray(start))
  return state
}

/** The message as words, a one behind it and its length in bits at the end of the last block. */
function padded(message: Uint8Array) {
  const words = new Int32Array(((message.length + 72) >> 6) << 4)
  for (let i = 0; i <= message.length; i++)
    words[i >> 2] = at(words, i >> 2) | ((message[i] ?? 0x80) << (24 - 8 * (i % 4)))
  words[words.length - 1] = message.length * 8
  return words
}

function compress(state: Int32Array, block: Int32Array) {
  let [a, b, c, d, e, f, g, h] = [...state] as Eight
  for (let i = 0; i < 64; i++) {
    schedule[i] = i < 16 ? at(block, i) : mixed(i)
    const high = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    const one = h + high + at(schedule, i) + at(rounds, i)
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
type Eight = [number, number, number, number, number, number, number, number]

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
