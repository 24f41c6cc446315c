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
      .map(([name, value]) => {
        const path = name.slice('answers.'.length)
        return [path, typedValue(fields[path]?.rule, String(value))]
      }),
  )
