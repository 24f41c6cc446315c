import { sha256 } from './sha-256.ts'

/** What the server asks before it takes a submission; only `count` and `bits` mean something here. */
export type Challenge = {
  readonly salt: string
  readonly expires: string
  readonly count: number
  readonly bits: number
  readonly signature: string
}

const utf8 = new TextEncoder()

/** For each puzzle of a challenge the first number whose hash begins with enough zero bits. */
export const solve = ({ salt, count, bits }: Challenge, submissionId: string) =>
  Array.from({ length: count }, (_, i) => {
    for (let n = 0; ; n++) if (zeroBits(sha256(utf8.encode(`${salt}.${submissionId}.${i}.${n}`))) >= bits) return n
  })

/** How many zero bits a hash begins with, up to 32: nobody could wait for more. */
export const zeroBits = ([first = 0]: Iterable<number>) => Math.clz32(first)
