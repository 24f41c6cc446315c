import { checkWriting } from './line.ts'
import { type Checked, fault, type WritingRule } from './rule.ts'

/** A national id number: 13 digits. No first digit is refused: not all who have one are Thai. */
export const citizenIdRule: WritingRule = {
  kind: 'citizenId',
  min: 1,
  max: Number.MAX_SAFE_INTEGER,
  digits: true,
  tests: [
    ['^\\d+$', 'nationalId.digits'],
    ['^\\d{13}$', 'nationalId.length'],
  ],
}

/** The last digit checks the others. */
export function checkCitizenId(rule: WritingRule, raw: unknown): Checked {
  const checked = checkWriting(rule, raw)
  const [last = 0, ...digits] = [...String(checked.value ?? 0)].map(Number).reverse()
  const sum = digits.reduce((total, digit, i) => total + digit * (i + 2), 0)
  return checked.value && (11 - (sum % 11)) % 10 !== last ? fault('nationalId.check') : checked
}
