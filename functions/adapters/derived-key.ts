import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Secret } from './secrets.ts'

/** A key for one purpose, from the current version of the server's secret. */
export async function derivedKey(secret: Secret, purpose: string): Promise<Buffer> {
  const keys = await secret()
  return createHmac('sha256', keys[keys['current'] ?? ''] ?? '')
    .update(purpose)
    .digest()
}

/** A signature of some values under a key, as base64url. */
export const signatureOf = (values: readonly (string | number)[], key: Buffer) =>
  createHmac('sha256', key).update(JSON.stringify(values)).digest('base64url')

/** Compares in constant time. */
export function isSame(given: string, right: string) {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
