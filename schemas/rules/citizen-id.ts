import { asciiDigits, cleanLine } from './clean.ts'
import { type Checked, fault } from './rule.ts'

const LENGTH = 13

/** A national id number: 13 digits, the last of which checks the others. No first digit is refused: not all are Thai. */
export function checkCitizenId(raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')
  const typed = asciiDigits(cleanLine(raw)).replace(/[\s\-\u2010-\u2015]/g, '')
  if (!typed) return {}
  if (!/^\d+$/.test(typed)) return fault('nationalId.digits')
  if (typed.length !== LENGTH) return fault('nationalId.length', { n: typed.length })
  return checkDigit(typed) === Number(typed[LENGTH - 1]) ? { value: typed } : fault('nationalId.check')
}

function checkDigit(typed: string) {
  const sum = [...typed.slice(0, -1)].reduce((total, digit, i) => total + Number(digit) * (LENGTH - i), 0)
  return (11 - (sum % 11)) % 10
}
