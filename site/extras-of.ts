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
export function extrasOf({ fields, sections }: Form) {
  const kinds = Object.values(fields).flatMap(({ rule }) => ofKind[rule.kind] ?? [])
  const needed = new Set([...kinds, ...drawn.filter((what) => sections.some(({ also }) => also?.includes(what)))])
  return needed.size ? [...needed].join(' ') : undefined
}
