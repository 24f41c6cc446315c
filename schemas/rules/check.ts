import { checkChoice, checkTick } from './choice.ts'
import { checkCount } from './count.ts'
import { checkEmail } from './email.ts'
import { checkWriting } from './line.ts'
import { checkPhone } from './phone.ts'
import type { Checked, Rule, RuleOf } from './rule.ts'

const checks: { readonly [Kind in Rule['kind']]: (rule: RuleOf<Kind>, raw: unknown) => Checked } = {
  line: checkWriting,
  paragraph: checkWriting,
  phone: (_, raw) => checkPhone(raw),
  email: (_, raw) => checkEmail(raw),
  count: checkCount,
  choice: checkChoice,
  tick: (_, raw) => checkTick(raw),
}

/** Checks one answer by its rule; absent, empty and blank are all "not answered", `null` is a fault. */
export const check = (rule: Rule, raw: unknown): Checked =>
  raw === undefined ? {} : (checks[rule.kind] as (rule: Rule, raw: unknown) => Checked)(rule, raw)
