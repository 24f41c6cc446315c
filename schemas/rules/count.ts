import { cleanLine } from './clean.ts'
import { asciiDigits } from './digits.ts'
import { type Checked, fault, type RuleOf } from './rule.ts'

/** A whole number, given as a number or as ASCII or Thai digits without sign, point or exponent. */
export function checkCount(rule: RuleOf<'count'>, raw: unknown): Checked {
  if (typeof raw !== 'number' && typeof raw !== 'string') return fault('number.notNumber')
  const typed = asciiDigits(cleanLine(String(raw)))
  return typed ? checkDigits(rule, typed) : {}
}

function checkDigits({ min, max }: RuleOf<'count'>, typed: string): Checked {
  if (/^-?\d{1,15}\.\d{1,15}$/.test(typed)) return fault('number.whole')
  if (!/^-?\d{1,50000}$/.test(typed)) return fault('number.notNumber')
  const value = Number(typed)
  const fits = /^\d{1,15}$/.test(typed) && value >= min && value <= max
  return fits ? { value } : fault('number.range', { min, max })
}
