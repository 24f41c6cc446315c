import { createHmac } from 'node:crypto'

/** The six digits of an authenticator app (RFC 6238), worked out independently of the product. */
export function totpAt(secret: string, at: Date): string {
  let bits = 0n
  for (const letter of secret) bits = bits * 32n + BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
  const key = Buffer.from(bits.toString(16).padStart((secret.length * 5) / 4, '0'), 'hex')
  const counter = Buffer.from(
    Math.floor(at.getTime() / 30_000)
      .toString(16)
      .padStart(16, '0'),
    'hex',
  )
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash[19] ?? 0) % 16
  const four = BigInt(`0x${hash.subarray(offset, offset + 4).toString('hex')}`) % 2n ** 31n
  return String(four % 1_000_000n).padStart(6, '0')
}
