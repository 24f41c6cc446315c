import type { WritingRule } from './rule.ts'

const word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+"
const label = '[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?'
const lastLabel = '[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]'

/** An e-mail address that the mail service can take: ASCII, one @, a whole domain. */
export const emailRule: WritingRule = {
  kind: 'email',
  min: 1,
  max: 254,
  tests: [
    ['@', 'email.at'],
    ['^[!-~]+$', 'email.space'],
    [`^(?=[^@]{1,64}@[^@]*$)${word}(\\.${word})*@`, 'email.local'],
    [`@(${label}\\.)+${lastLabel}$`, 'email.domain'],
  ],
}
