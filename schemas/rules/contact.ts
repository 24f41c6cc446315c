import { checkEmail } from './email.ts'
import { checkPhone } from './phone.ts'
import type { Checked } from './rule.ts'

/** What tells an e-mail address from a telephone number. */
export const isEmail = (typed: string) => typed.includes('@')

/** A telephone number or an e-mail address, whichever somebody likes. */
export const checkContact = (raw: unknown): Checked =>
  typeof raw === 'string' && isEmail(raw) ? checkEmail(raw) : checkPhone(raw)
