import { checkChoice } from './choice.ts'
import { type Checked, fault, type RuleOf } from './rule.ts'

/** Any of the offered options, each once and in their order; an empty list is not answered. */
export function checkMany({ options }: RuleOf<'many'>, raw: unknown): Checked {
  const chosen = Array.isArray(raw)
    ? raw.map((one) => checkChoice({ kind: 'choice', options }, one).value)
    : [undefined]
  if (chosen.includes(undefined)) return fault('choice.listed')
  return chosen.length > 0 ? { value: options.filter((option) => chosen.includes(option)) } : {}
}
