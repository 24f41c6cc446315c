import { cleanLine } from './clean.ts'
import { type Checked, fault, type RuleOf } from './rule.ts'

/** One of the offered options, by its id. */
export function checkChoice({ options }: RuleOf<'choice'>, raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('choice.one')
  const value = cleanLine(raw)
  if (!value) return {}
  return options.includes(value) ? { value } : fault('choice.one')
}

/** A box: ticked, or the same as not answered. */
export function checkTick(raw: unknown): Checked {
  if (raw === true) return { value: true }
  if (raw === false) return {}
  return typeof raw === 'string' && !cleanLine(raw) ? {} : fault('notTick')
}
