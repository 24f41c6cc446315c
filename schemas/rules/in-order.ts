import { type Answers, answerAt } from './answers.ts'
import type { FieldFault } from './check-leaves.ts'
import type { Fault } from './rule.ts'

/** Of two answers the first comes before the second, or at the same time unless `strictly`; its fault stands at the first. */
export type InOrder = { readonly inOrder: readonly [string, string]; readonly strictly?: true; readonly fault: Fault }

/** What came in the wrong order; days and times compare as they are stored. Browsers leave this to the server. */
export const orderFaults = (rules: readonly InOrder[], answers: Answers): readonly FieldFault[] =>
  rules.flatMap(({ inOrder: [field, later], strictly, fault }) => {
    const [before, after] = [answerAt(answers, field), answerAt(answers, later)]
    const isWrong = before && after && (before > after || (strictly && before === after))
    return isWrong ? [{ field, fault }] : []
  })
