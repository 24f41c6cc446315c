import type { Leaves } from './leaves.ts'
import { type Checked, fault, type Question, type Questions, type RuleOf } from './rule.ts'

/** A list of rows; what stands in them is checked cell by cell. */
export function checkRows({ max }: RuleOf<'rows'>, raw: unknown): Checked {
  if (!Array.isArray(raw)) return fault('malformed')
  if (raw.length > max) return fault('rows.tooMany', { n: raw.length, max, over: raw.length - max })
  return raw.length ? { value: [] } : {}
}

/** A form's questions, and those of each row that was sent; more rows than there may be are not looked into. */
export const withCells = ({ fields, rules }: Questions, leaves: Leaves): Questions => ({
  fields: Object.fromEntries(
    Object.entries(fields).flatMap(([path, question]) => [[path, question], ...cellsOf(path, question, leaves)]),
  ),
  rules,
})

function cellsOf(path: string, { rule }: Question, leaves: Leaves): [string, Question][] {
  const sent = leaves.get(path)
  if (rule.kind !== 'rows' || !Array.isArray(sent) || sent.length > rule.max) return []
  return Object.keys(sent).flatMap((i) =>
    Object.entries(rule.fields).map(([name, cell]): [string, Question] => [`${path}.${i}.${name}`, cell]),
  )
}
