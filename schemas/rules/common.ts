import { checkChoice, checkTick } from './choice.ts'
import { checkCount } from './count.ts'
import { checkWriting } from './line.ts'
import type { Checked, Rule, RuleOf } from './rule.ts'

export type Checks<Kind extends Rule['kind']> = {
  readonly [K in Kind]: (rule: RuleOf<K>, raw: unknown) => Checked
}
export type Check = (rule: Rule, raw: unknown) => Checked

type CommonKind = 'line' | 'paragraph' | 'phone' | 'email' | 'count' | 'choice' | 'tick'

/** The kinds that most forms are made of; a page that has no others loads no others. */
export const commonChecks: Checks<CommonKind> = {
  line: checkWriting,
  paragraph: checkWriting,
  phone: checkWriting,
  email: checkWriting,
  count: checkCount,
  choice: checkChoice,
  tick: (_, raw) => checkTick(raw),
}

/** Checks by kind; absent, empty and blank are all "not answered", `null` is a fault but for a score. */
export const checkBy =
  (checks: Readonly<Record<string, unknown>>): Check =>
  (rule, raw) =>
    raw === undefined ? {} : (checks[rule.kind] as Check)(rule, raw)
