import type { Leaves } from '#schemas/rules/leaves.ts'
import type { Questions } from '#schemas/rules/rule.ts'
import { typedValue } from '#schemas/rules/typed.ts'

/** The inputs of a form as they stand. */
export type Inputs = Iterable<readonly [string, unknown]>

/** What was typed into a form, by the paths of its questions; what was left empty is absent. */
export const typedAnswers = (inputs: Inputs, { fields }: Pick<Questions, 'fields'>): Leaves =>
  new Map(
    [...inputs]
      .filter(([name, value]) => name.startsWith('answers.') && value !== '')
      .map(([name, value]) => [name.slice('answers.'.length), String(value)] as const)
      .map(([path, text]) => [path, typedValue(fields[path]?.rule, text)]),
  )
