import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { derivedKey } from './derived-key.ts'
import type { Secret } from './secrets.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

/** Texts that a browser carries for us without being able to read or change them, for one purpose. */
export const sealedBy = (secret: Secret, purpose: string) => ({
  async seal(text: string): Promise<string> {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', await derivedKey(secret, purpose), iv)
    const sealed = [cipher.update(text, 'utf8'), cipher.final()]
    return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url')
  },
  /** The text again, or nothing when it is not one of ours. */
  async open(sealed: string): Promise<string | undefined> {
    const bytes = Buffer.from(sealed, 'base64url')
    if (bytes.length < IV_BYTES + TAG_BYTES) return undefined
    const decipher = createDecipheriv('aes-256-gcm', await derivedKey(secret, purpose), bytes.subarray(0, IV_BYTES))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    } catch {
      return undefined
    }
  },
})
