import type { Leaves } from '#schemas/rules/leaves.ts'
import { checkRows, withCells } from '#schemas/rules/rows.ts'
import type { Questions } from '#schemas/rules/rule.ts'

export const rowChecks = { rows: checkRows }

/** Each row that was begun, at its own place; what is in it stands cell by cell. */
export function readRows({ questions, leaves: typed }: { questions: Questions; leaves: Leaves }) {
  const leaves = new Map(typed)
  for (const name of typed.keys()) {
    const [, path = '', row] = /(.+)\.(\d+)\./.exec(name) ?? []
    const begun = (leaves.get(path) ?? []) as true[]
    begun[Number(row)] = true
    if (path) leaves.set(path, begun)
  }
  return { questions: withCells(questions, leaves), leaves }
}
