import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { challenge } from '#schemas/bodies.ts'
import type { Challenge, Puzzle } from '../domain/ports.ts'
import { derivedKey, isSame, signatureOf } from './derived-key.ts'
import type { Secret } from './secrets.ts'

const LIVES_MS = 30 * 60_000
const solved = challenge.extend({ solutions: z.array(z.int().nonnegative()).max(256) })

/** Puzzles that carry their own signature, so that nothing is stored; solved for one submission id each. */
export const proofOfWork = (secret: Secret, { count, bits } = { count: 16, bits: 12 }): Challenge => ({
  async issue(now) {
    const puzzle = {
      salt: randomBytes(16).toString('base64url'),
      expires: new Date(now.getTime() + LIVES_MS).toISOString(),
      count,
      bits,
    }
    return { ...puzzle, signature: signatureOf(partsOf(puzzle), await derivedKey(secret, 'challenge')) }
  },
  async isSolved(solution, submissionId, now) {
    const parsed = solved.safeParse(solution)
    if (!parsed.success) return false
    const { signature, solutions, ...puzzle } = parsed.data
    if (!isSame(signature, signatureOf(partsOf(puzzle), await derivedKey(secret, 'challenge')))) return false
    const expires = Date.parse(puzzle.expires)
    if (now.getTime() >= expires || now.getTime() < expires - LIVES_MS) return false
    return solutions.length === puzzle.count && solutions.every((n, i) => isHit(puzzle, submissionId, i, n))
  },
})

const partsOf = ({ salt, expires, count, bits }: Omit<Puzzle, 'signature'>) => [salt, expires, count, bits]

/** Whether the hash begins with enough zero bits, counted from the most significant bit of its first byte. */
function isHit({ salt, bits }: Pick<Puzzle, 'salt' | 'bits'>, submissionId: string, i: number, n: number) {
  const hash = createHash('sha256').update(`${salt}.${submissionId}.${i}.${n}`).digest()
  const whole = hash.subarray(0, bits >> 3).every((byte) => byte === 0)
  return whole && (hash[bits >> 3] ?? 0) >> (8 - (bits & 7)) === 0
}
