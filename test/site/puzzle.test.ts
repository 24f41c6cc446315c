import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solve, zeroBits } from '../../site/browser/puzzle.ts'
import { sha256 } from '../../site/browser/sha-256.ts'

const hex = (words: Int32Array) =>
  Buffer.from([...words].flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word])).toString('hex')
const digest = (message: Uint8Array | string) => createHash('sha256').update(message).digest()

test('our SHA-256 is SHA-256, at every length around a block too', () => {
  for (let length = 0; length <= 200; length++) {
    const message = new Uint8Array(length).fill(length)
    expect(hex(sha256(message))).toBe(digest(message).toString('hex'))
  }
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 500 }),
      (message) => hex(sha256(message)) === digest(message).toString('hex'),
    ),
  )
})

test('zero bits are counted from the most significant bit of the first byte', () => {
  expect(zeroBits([0x80000000, 0])).toBe(0)
  expect(zeroBits([0x000f0000, 0])).toBe(12)
  expect(zeroBits([0x00000001, 0])).toBe(31)
  expect(zeroBits([-1, 0])).toBe(0)
})

test('each solution satisfies the server, written as the contract says, and is the first that does', () => {
  const submissionId = '3e8f0f0a-7c53-4cc5-9a4f-0b6f4a9d2c11'
  const challenge = { salt: 'aB3_-x', expires: 'later', count: 4, bits: 8, signature: 'opaque' }
  const begins = (i: number, n: number) => digest(`${challenge.salt}.${submissionId}.${i}.${n}`)[0] === 0

  const solutions = solve(challenge, submissionId)

  expect(solutions).toHaveLength(4)
  for (const [i, n] of solutions.entries()) {
    expect(begins(i, n)).toBe(true)
    expect(Array.from({ length: n }, (_, earlier) => begins(i, earlier))).not.toContain(true)
  }
})
