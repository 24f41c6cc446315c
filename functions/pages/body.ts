import { findForm } from '#schemas/forms/index.ts'
import type { Rule } from '#schemas/rules/rule.ts'
import { typedValue } from '#schemas/rules/typed.ts'
import { dayOf } from './day.ts'
import { type Group, grouped, type Pair, rowsOf } from './pairs.ts'

type RuleAt = (path: string) => Rule | undefined

/** The JSON body that a posted form stands for; where nothing was filled in, there are answers, but none of them. */
export function bodyOf(pairs: readonly Pair[]): Readonly<Record<string, unknown>> {
  const form = findForm(pairs.find(([name]) => name === 'form')?.[1] ?? '')
  const ruleAt: RuleAt = (path) =>
    path.startsWith('answers.') ? form?.fields[path.slice('answers.'.length)]?.rule : undefined
  return { answers: {}, ...decode(pairs, ruleAt) }
}

/** Inputs by their names as nested values; the rules know what a text cannot tell. */
export const decode = (pairs: readonly Pair[], ruleAt: RuleAt) =>
  valueAt(grouped(pairs), '', ruleAt) as Record<string, unknown>

function valueAt(found: Group | readonly string[], path: string, ruleAt: RuleAt): unknown {
  if (!(found instanceof Map)) return given(found, ruleAt(path))
  if (path === 'location') return degreesOf(found)
  const isAnswer = path.startsWith('answers.')
  const day = isAnswer ? dayOf(found) : undefined
  if (day !== undefined) return day
  const rows = isAnswer ? rowsOf(found) : undefined
  if (rows) return rows.map((row, i) => valueAt(row, `${path}.${i}`, ruleAt))
  // Defines each name as an own one, `__proto__` too: nothing is inherited and nothing is written elsewhere.
  const inside = [...found].map(([part, value]) => [part, valueAt(value, path ? `${path}.${part}` : part, ruleAt)])
  return Object.fromEntries(inside)
}

/** One value for a list is a list of one. */
const given = ([value = '', ...more]: readonly string[], rule: Rule | undefined) =>
  more.length || rule?.kind === 'many' ? [value, ...more] : typedValue(rule, value)

/** A position is the one part of a body that is made of fractions. */
const degreesOf = (group: Group) =>
  Object.fromEntries(
    [...group].map(([part, values]) => [part, values instanceof Map ? undefined : Number(values.join())]),
  )
