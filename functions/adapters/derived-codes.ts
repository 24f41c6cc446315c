import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { crockford } from '#schemas/reference.ts'
import type { Codes } from '../domain/ports.ts'
import type { Secret } from './secrets.ts'

/** References by hash: whoever knows a submission finds its case without a secret. */
export const references: Pick<Codes, 'reference'> = {
  reference({ id, prefix }, submissionId, k) {
    const hash = createHash('sha256')
      .update(JSON.stringify(['ref', id, submissionId, k]))
      .digest()
    const characters = base32(hash, 8)
    return `${prefix}-${characters.slice(0, 4)}-${characters.slice(4)}`
  },
}

/** References, and tracking codes by HMAC under a version of the server's secret. */
export const derivedCodes = (secret: Secret): Codes => ({
  ...references,
  async trackingCode(submissionId, version) {
    const keys = await secret()
    const used = version ?? keys['current'] ?? ''
    const key = keys[used]
    if (!key) throw new Error(`the derivation secret has no version ${used}`)
    const characters = base32(createHmac('sha256', key).update(`tracking:${submissionId}`).digest(), 16)
    return { code: characters.replace(/(.{4})(?=.)/g, '$1-'), version: used }
  },
  same: (one, other) => timingSafeEqual(digestOf(one), digestOf(other)),
  digest: (content, submissionId) => createHmac('sha256', submissionId).update(canonical(content)).digest('base64url'),
})

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** The first bits of a hash as Crockford characters, five bits each. */
function base32(hash: Buffer, characters: number): string {
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: characters }, (_, i) => crockford[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join(
    '',
  )
}

/** JSON with sorted names, so that the order in which a client writes them means nothing. */
const canonical = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
