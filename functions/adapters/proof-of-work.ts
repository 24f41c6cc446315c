import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { challenge } from '#schemas/api.ts'
import type { Challenge, Puzzle } from '../domain/ports.ts'
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
    return { ...puzzle, signature: signatureOf(puzzle, await keyOf(secret)) }
  },
  async isSolved(solution, submissionId, now) {
    const parsed = solved.safeParse(solution)
    if (!parsed.success) return false
    const { signature, solutions, ...puzzle } = parsed.data
    if (!isEqual(signature, signatureOf(puzzle, await keyOf(secret)))) return false
    const expires = Date.parse(puzzle.expires)
    if (now.getTime() >= expires || now.getTime() < expires - LIVES_MS) return false
    return solutions.length === puzzle.count && solutions.every((n, i) => isHit(puzzle, submissionId, i, n))
  },
})

async function keyOf(secret: Secret) {
  const keys = await secret()
  return createHmac('sha256', keys[keys['current'] ?? ''] ?? '')
    .update('challenge')
    .digest()
}

const signatureOf = ({ salt, expires, count, bits }: Omit<Puzzle, 'signature'>, key: Buffer) =>
  createHmac('sha256', key)
    .update(JSON.stringify([salt, expires, count, bits]))
    .digest('base64url')

function isEqual(given: string, right: string) {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Whether the hash begins with enough zero bits, counted from the most significant bit of its first byte. */
function isHit({ salt, bits }: Pick<Puzzle, 'salt' | 'bits'>, submissionId: string, i: number, n: number) {
  const hash = createHash('sha256').update(`${salt}.${submissionId}.${i}.${n}`).digest()
  const whole = hash.subarray(0, bits >> 3).every((byte) => byte === 0)
  return whole && (hash[bits >> 3] ?? 0) >> (8 - (bits & 7)) === 0
}
