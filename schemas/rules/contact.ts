import { checkWriting } from './line.ts'
import type { Checked, RuleOf } from './rule.ts'

/** What tells an e-mail address from a telephone number. */
export const isEmail = (typed: string) => typed.includes('@')

/** A telephone number or an e-mail address, whichever somebody likes. */
export const checkContact = ({ email, phone }: RuleOf<'contact'>, raw: unknown): Checked =>
  checkWriting(typeof raw === 'string' && isEmail(raw) ? email : phone, raw)
