import { asciiDigits, cleanLine } from './clean.ts'
import { type Checked, fault } from './rule.ts'

const mobile = /^0[689]\d{8}$/
const fixed = /^0[23457]\d{7}$/
const separators = /[\s\-\u2010-\u2015]/g

/** A Thai telephone number, stored as its digits and, where given, "ต่อ" and the extension. */
export function checkPhone(raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')
  const typed = asciiDigits(cleanLine(raw)).replace(separators, '')
  return typed ? checkTyped(typed) : {}
}

function checkTyped(typed: string): Checked {
  const { number, extension } = /^(?<number>(\+66|0)\d*)(ต่อ(?<extension>\d{1,6}))?$/.exec(typed)?.groups ?? {}
  if (!number) return fault('phone.digits')
  const digits = number.replace('+66', '0')
  if (!mobile.test(digits) && !fixed.test(digits)) return wrongLength(digits)
  return { value: extension ? `${digits} ต่อ ${extension}` : digits }
}

function wrongLength(digits: string): Checked {
  const wanted = /^0[689]/.test(digits) ? 10 : 9
  if (digits.length === wanted) return fault('phone.digits')
  return fault(digits.length < wanted ? 'phone.short' : 'phone.long', { n: digits.length })
}
