import type { Questions, RuleOf } from './rule.ts'

/** What was sent, by the paths of the questions. */
export type Leaves = ReadonlyMap<string, unknown>

type Fields = Questions['fields']
type Leaf = { readonly path: string; readonly value: unknown; readonly isKnown: boolean }

/** What was sent, by the paths of the questions, and the paths that no question has. */
export function leavesOf({ fields }: Pick<Questions, 'fields'>, raw: unknown) {
  const found = isPlainObject(raw) ? inGroup(fields, '', raw) : []
  const [known, unknown] = [found.filter(({ isKnown }) => isKnown), found.filter(({ isKnown }) => !isKnown)]
  return {
    leaves: new Map(known.map(({ path, value }) => [path, value])),
    unknown: unknown.map(({ path }) => path),
  }
}

/** A dot inside a name is not the dot of a path. */
const inGroup = (fields: Fields, before: string, group: object): Leaf[] =>
  Object.entries(group).flatMap(([name, value]) => {
    const path = before + name
    return name && !name.includes('.') ? at(fields, path, value) : [{ path, value, isKnown: false }]
  })

/** What should be a group and is none is one unknown leaf. */
function at(fields: Fields, path: string, value: unknown): Leaf[] {
  const rule = Object.hasOwn(fields, path) ? fields[path]?.rule : undefined
  const isGroup = Object.keys(fields).some((known) => known.startsWith(`${path}.`))
  if (!rule && isGroup && isPlainObject(value)) return inGroup(fields, `${path}.`, value)
  const leaf = { path, value, isKnown: rule !== undefined }
  return rule?.kind === 'rows' ? [leaf, ...inRows(rule, path, value)] : [leaf]
}

/** More rows than there may be are not looked into. */
function inRows({ max, fields: cells }: RuleOf<'rows'>, path: string, value: unknown): Leaf[] {
  const rows = Array.isArray(value) && value.length <= max ? value : []
  return rows.flatMap((row: unknown, i) =>
    Object.entries(isPlainObject(row) ? row : {}).map(([name, inner]) => ({
      path: `${path}.${i}.${name}`,
      value: inner,
      isKnown: Object.hasOwn(cells, name),
    })),
  )
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
