import { createHmac, randomBytes } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 160 bits in base32, as authenticator apps want them. */
export const newSecret = (): string => Array.from(randomBytes(32), (byte) => alphabet[byte & 31]).join('')

/** Whether a code is of this half minute or its neighbours (RFC 6238); `now` in milliseconds. */
export function fitsTotp(secret: string | undefined, code: string, now: number): boolean {
  const bits = Array.from(secret ?? '', (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return [-1, 0, 1].some((near) => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + near))
    const hash = createHmac('sha1', key).update(counter).digest()
    const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff
    return key.length > 0 && String(number % 1_000_000).padStart(6, '0') === code
  })
}
