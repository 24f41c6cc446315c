import { asciiDigits } from './rules/digits.ts'

/** Crockford's base 32: no I, L, O, U. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const lenient = (typed: string) =>
  asciiDigits(typed)
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')

const readable = (characters: string) => characters.replace(/O/g, '0').replace(/[IL]/g, '1')

/** A reference as it is written, `NMP-7K3F-9QXD`, from however it was typed; undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const whole = lenient(typed)
  const [prefix, body] = [whole.slice(0, 3), readable(whole.slice(3))]
  return /^[A-Z]{3}$/.test(prefix) && /^[0-9A-HJKMNP-TV-Z]{8}$/.test(body)
    ? `${prefix}-${body.slice(0, 4)}-${body.slice(4)}`
    : undefined
}

/** A tracking code as it is written, in fours, from however it was typed; undefined when it cannot be one. */
export function readTrackingCode(typed: string): string | undefined {
  const body = readable(lenient(typed))
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(body) ? body.replace(/(.{4})(?=.)/g, '$1-') : undefined
}
