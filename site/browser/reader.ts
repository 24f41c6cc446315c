import type { Check } from '#schemas/rules/common.ts'
import { checkBy, commonChecks } from '#schemas/rules/common.ts'
import type { Leaves } from '#schemas/rules/leaves.ts'
import type { Questions } from '#schemas/rules/rule.ts'
import { type Inputs, typedAnswers } from './typed.ts'

/** How a page reads its questions and checks them. */
export type Reader = {
  readonly check: Check
  readonly read: (inputs: Inputs, questions: Questions) => { readonly questions: Questions; readonly leaves: Leaves }
}

/** For the questions that most forms are made of. */
export const commonReader: Reader = {
  check: checkBy(commonChecks),
  read: (inputs, questions) => ({ questions, leaves: typedAnswers(inputs, questions) }),
}
