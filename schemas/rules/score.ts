import { checkCount } from './count.ts'
import { type Checked, fault, type RuleOf } from './rule.ts'

/** A score from 1 upwards, or `null`: no opinion, which is an answer as well. */
export function checkScore({ max }: RuleOf<'score'>, raw: unknown): Checked {
  if (raw === null) return { value: null }
  const checked = checkCount({ kind: 'count', min: 1, max }, raw)
  return checked.fault ? fault('choice.one') : checked
}
