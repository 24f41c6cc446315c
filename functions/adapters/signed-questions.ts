import { createHmac, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { cleanLine } from '#schemas/rules/clean.ts'
import { asciiDigits } from '#schemas/rules/digits.ts'
import type { Questions } from '../domain/ports.ts'
import { sumInWords } from '../domain/sum-in-words.ts'
import { derivedKey, isSame, signatureOf } from './derived-key.ts'
import type { Secret } from './secrets.ts'

const LIVES_MS = 30 * 60_000
const answered = z.object({ token: z.string().max(200), answer: z.string().max(200) })

/**
 * Sums whose token is `expires.nonce.signature`: the numbers follow from the first two and the server's key, so nothing
 * is stored and the token does not tell them; the signature binds it to one submission.
 */
export const signedQuestions = (secret: Secret): Questions => ({
  async ask(submissionId, now) {
    const key = await derivedKey(secret, 'question')
    const head = `${now.getTime() + LIVES_MS}.${randomBytes(9).toString('base64url')}`
    return { token: `${head}.${signatureOf([head, submissionId], key)}`, words: sumInWords(...numbersOf(head, key)) }
  },
  async isSolved(solution, submissionId, now) {
    const { data } = answered.safeParse(solution)
    if (!data) return false
    const key = await derivedKey(secret, 'question')
    const [expires = '', nonce = '', signature = ''] = data.token.split('.')
    const head = `${expires}.${nonce}`
    const left = Number(expires) - now.getTime()
    if (!(left > 0 && left <= LIVES_MS) || !isSame(signature, signatureOf([head, submissionId], key))) return false
    const [one, other] = numbersOf(head, key)
    return asciiDigits(cleanLine(data.answer)).replace(/\s/g, '') === String(one + other)
  },
})

/** Two numbers from 1 to 9; the local console works out the same ones. */
function numbersOf(head: string, key: Buffer): [number, number] {
  const [one = 0, other = 0] = createHmac('sha256', key).update(head).digest()
  return [1 + (one % 9), 1 + (other % 9)]
}
