import { check } from '#schemas/rules/check.ts'
import type { Leaves } from '#schemas/rules/leaves.ts'
import { withCells } from '#schemas/rules/rows.ts'
import type { Questions } from '#schemas/rules/rule.ts'
import type { Reader } from './reader.ts'
import { typedAnswers } from './typed.ts'

/** For every kind of question, rows among them. */
export const fullReader: Reader = {
  check,
  read(inputs, questions) {
    const typed = typedAnswers(inputs, questions)
    const leaves = new Map([...typed, ...rowsIn(typed, questions)])
    return { questions: withCells(questions, leaves), leaves }
  },
}

/** As many rows as were begun; what is in them stands cell by cell. */
const rowsIn = (typed: Leaves, { fields }: Questions) =>
  Object.entries(fields).flatMap(([path, { rule }]): [string, unknown][] => {
    const cells = [...typed.keys()].filter((name) => name.startsWith(`${path}.`))
    const last = Number(cells.at(-1)?.split('.').at(-2) ?? -1)
    return rule.kind === 'rows' && cells.length ? [[path, Array.from({ length: last + 1 })]] : []
  })
