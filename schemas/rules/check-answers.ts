import { check } from './check.ts'
import { type CheckedAnswers, checkLeaves, type FieldFault } from './check-leaves.ts'
import { type InOrder, orderFaults } from './in-order.ts'
import { type Leaves, leavesOf } from './leaves.ts'
import { withCells } from './rows.ts'
import type { OneOf, Questions } from './rule.ts'

type Ordered = { readonly order?: readonly InOrder[] }

/** Checks all answers of a form as they were sent and finds every fault at once, each field at most once. */
export function checkAnswers(questions: Questions & Ordered, raw: unknown): CheckedAnswers {
  const { leaves, unknown } = leavesOf(questions, raw)
  const { answers, faults } = checkLeaves(withCells(questions, leaves), leaves, check)
  const strays = unknown.map((field): FieldFault => ({ field, fault: { text: 'unknownField' } }))
  const ordered = orderFaults(questions.order ?? [], answers)
  const all = [...faults, ...questions.rules.flatMap((rule) => missingWhole(rule, leaves)), ...ordered, ...strays]
  return { answers, faults: firstOfEach(all) }
}

function firstOfEach(faults: readonly FieldFault[]) {
  const named = new Set<string>()
  return faults.filter(({ field }) => named.size < named.add(field).size)
}

/** A group of which nothing was sent is named by all that is missing in it. */
const missingWhole = ({ oneOf, group, fault }: OneOf, leaves: Leaves): FieldFault[] =>
  group && !oneOf.some((path) => leaves.has(path)) ? oneOf.map((field) => ({ field, fault })) : []
