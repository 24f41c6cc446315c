import type { Form } from '#schemas/form.ts'
import type { Rule } from '#schemas/rules/rule.ts'

const ofKind: Readonly<Partial<Record<Rule['kind'], string>>> = {
  citizenId: 'ids',
  rows: 'rows',
  date: 'days',
  many: 'days',
  room: 'days',
  score: 'survey',
  contact: 'survey',
}

const drawn = ['position', 'fee'] as const

/** The parts of site/browser/extras that a form's page needs, or nothing. */
export function extrasOf({ fields, sections, files }: Form) {
  const kinds = Object.values(fields).flatMap(({ rule }) => ofKind[rule.kind] ?? [])
  const parts = drawn.filter((what) => sections.some(({ also }) => also?.includes(what)))
  const needed = new Set([...kinds, ...parts, ...(files ? ['files'] : [])])
  return needed.size ? [...needed].join(' ') : undefined
}
