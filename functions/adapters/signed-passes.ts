import type { Passes } from '../domain/ports.ts'
import { derivedKey, isSame, signatureOf } from './derived-key.ts'
import type { Secret } from './secrets.ts'

const LIVES_MS = 15 * 60_000

/** Passes that carry their own expiry and signature, `expires.signature`, so that nothing is stored. */
export const signedPasses = (secret: Secret): Passes => ({
  async issue(reference, now) {
    const expires = now.getTime() + LIVES_MS
    return `${expires}.${signatureOf([expires, reference], await derivedKey(secret, 'pass'))}`
  },
  async opens(pass, reference, now) {
    const [expires = '', signature = ''] = pass.split('.')
    const left = Number(expires) - now.getTime()
    if (!(left > 0 && left <= LIVES_MS)) return false
    return isSame(signature, signatureOf([Number(expires), reference], await derivedKey(secret, 'pass')))
  },
})
