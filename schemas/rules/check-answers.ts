import { check } from './check.ts'
import { type CheckedAnswers, checkLeaves, type FieldFault } from './check-leaves.ts'
import { leavesOf } from './leaves.ts'
import { withCells } from './rows.ts'
import type { Questions } from './rule.ts'

/** Checks all answers of a form as they were sent and finds every fault at once, each field at most once. */
export function checkAnswers(questions: Questions, raw: unknown): CheckedAnswers {
  const { leaves, unknown } = leavesOf(questions, raw)
  const { answers, faults } = checkLeaves(withCells(questions, leaves), leaves, check)
  const named = new Set(faults.map(({ field }) => field))
  const strays = [...new Set(unknown)]
    .filter((field) => !named.has(field))
    .map((field): FieldFault => ({ field, fault: { text: 'unknownField' } }))
  return { answers, faults: [...faults, ...strays] }
}
