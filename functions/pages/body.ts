import { findForm } from '#schemas/forms/index.ts'
import type { Rule } from '#schemas/rules/rule.ts'
import { dayOf } from './day.ts'
import { type Group, grouped, type Pair, rowsOf } from './pairs.ts'

/** How the answers of a kind travel as texts: as they are, as a box, or as a list even when there is only one. */
type Shape = 'text' | 'box' | 'list'
type ShapeOf = (path: string) => Shape | undefined

const shapes: Readonly<Record<Rule['kind'], Shape>> = {
  line: 'text',
  paragraph: 'text',
  phone: 'text',
  email: 'text',
  count: 'text',
  choice: 'text',
  tick: 'box',
}

/** The JSON body that a posted form stands for. */
export function bodyOf(pairs: readonly Pair[]) {
  const form = findForm(pairs.find(([name]) => name === 'form')?.[1] ?? '')
  return decode(pairs, (path) => {
    const field = path.startsWith('answers.') ? form?.fields[path.slice('answers.'.length)] : undefined
    return field && shapes[field.rule.kind]
  })
}

/** Inputs by their names as nested values; `shapeOf` knows what a single text cannot tell. */
export const decode = (pairs: readonly Pair[], shapeOf: ShapeOf) =>
  valueAt(grouped(pairs), '', shapeOf) as Record<string, unknown>

function valueAt(found: Group | readonly string[], path: string, shapeOf: ShapeOf): unknown {
  if (!(found instanceof Map)) return shaped(found, shapeOf(path))
  if (path === 'location') return degreesOf(found)
  const isAnswer = path.startsWith('answers.')
  const day = isAnswer ? dayOf(found) : undefined
  if (day !== undefined) return day
  const rows = isAnswer ? rowsOf(found) : undefined
  if (rows) return rows.map((row, i) => valueAt(row, `${path}.${i}`, shapeOf))
  // Defines each name as an own one, `__proto__` too: nothing is inherited and nothing is written elsewhere.
  const inside = [...found].map(([part, value]) => [part, valueAt(value, path ? `${path}.${part}` : part, shapeOf)])
  return Object.fromEntries(inside)
}

function shaped(values: readonly string[], shape: Shape = 'text'): unknown {
  if (shape === 'list') return values
  const [value] = values
  if (values.length > 1) return values
  return shape === 'box' && value === 'true' ? true : shape === 'box' && value === 'false' ? false : value
}

/** A position is the one part of a body that is made of fractions. */
const degreesOf = (group: Group) =>
  Object.fromEntries(
    [...group].map(([part, values]) => [part, values instanceof Map ? undefined : Number(values.join())]),
  )
