import type { Rule } from './rule.ts'

/** What stands in an input for "no opinion"; empty, it would not be an answer. */
export const NO_OPINION = 'null'

/** What was typed or chosen, as the API takes it: inputs hold texts only. */
export function typedValue(rule: Rule | undefined, text: string): string | boolean | null {
  if (rule?.kind === 'tick') return text === 'true' || (text === 'false' ? false : text)
  return rule?.kind === 'score' && text === NO_OPINION ? null : text
}
