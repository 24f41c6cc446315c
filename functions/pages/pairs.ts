import { cleanLine } from '#schemas/rules/clean.ts'
import { Refusal } from '../domain/refusal.ts'

const MAX_PAIRS = 500
const MAX_DEPTH = 8

/** One input that was filled in: its name is a path in the body, such as `answers.containers.0.kind`. */
export type Pair = readonly [name: string, value: string]

/** What stands at a part of a name: more parts, or the values that were sent under the whole name. */
export type Group = Map<string, Group | readonly string[]>

/** The filled inputs of an urlencoded text: blank ones are left out, and rows are numbered anew without gaps. */
export function pairsOf(text: string): readonly Pair[] {
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > MAX_PAIRS || pairs.some(([name]) => name.split('.', MAX_DEPTH + 1).length > MAX_DEPTH)) malformed()
  return flat(grouped(pairs.filter(([, value]) => cleanLine(value) !== '')))
}

/** Pairs by the parts of their names; maps, since a name may be anything, `__proto__` too. */
export function grouped(pairs: readonly Pair[]): Group {
  const root: Group = new Map()
  for (const [name, value] of pairs) {
    const parts = name.split('.')
    const last = parts.pop() ?? ''
    const group = parts.reduce(inner, root)
    const before = group.get(last) ?? []
    if (before instanceof Map) return malformed()
    group.set(last, [...before, value])
  }
  return root
}

function inner(group: Group, part: string): Group {
  const found = group.get(part) ?? new Map()
  if (!(found instanceof Map)) return malformed()
  group.set(part, found)
  return found
}

/** The rows of a table in their order, where a group is one: all its parts are numbers. */
export function rowsOf(group: Group) {
  const entries = [...group]
  if (!entries.every(([part]) => /^\d{1,4}$/.test(part))) return undefined
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row)
}

function flat(group: Group, before = ''): readonly Pair[] {
  const rows = rowsOf(group)
  const entries = rows ? rows.map((row, i) => [String(i), row] as const) : [...group]
  return entries.flatMap(([part, inside]) =>
    inside instanceof Map
      ? flat(inside, `${before}${part}.`)
      : inside.map((value) => [`${before}${part}`, value] as const),
  )
}

function malformed(): never {
  throw new Refusal('malformed-request', { errors: [] })
}
