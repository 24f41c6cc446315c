import { type CheckedAnswers, checkLeaves } from '#schemas/rules/check-leaves.ts'
import { checkBy, commonChecks } from '#schemas/rules/common.ts'
import type { Leaves } from '#schemas/rules/leaves.ts'
import type { Questions } from '#schemas/rules/rule.ts'
import { type Inputs, typedAnswers } from './typed.ts'

type Found = { readonly questions: Questions; readonly leaves: Leaves }

/** What only some forms need: checks of rarer kinds, and another reading of the inputs. */
export type Extra = {
  readonly checks?: Readonly<Record<string, unknown>>
  readonly read?: (found: Found, inputs: Inputs) => Found
}

/** Reads what was typed into a form, and checks it. */
export function readerOf(questions: Questions, parts: readonly { readonly extra?: Extra }[]) {
  const check = checkBy(Object.assign({}, commonChecks, ...parts.map(({ extra }) => extra?.checks)))
  return (inputs: Inputs): CheckedAnswers => {
    const typed: Found = { questions, leaves: typedAnswers(inputs, questions) }
    const found = parts.reduce((before, { extra }) => extra?.read?.(before, inputs) ?? before, typed)
    return checkLeaves(found.questions, found.leaves, check)
  }
}
