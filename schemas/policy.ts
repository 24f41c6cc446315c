import type { Role } from './staff.ts'

/** The forms of the case page, by their hidden input `action`. */
export const deskActions = ['contact', 'reply', 'status', 'assign', 'transfer', 'forward', 'note', 'close'] as const
export type DeskAction = (typeof deskActions)[number]

/** What needs more than the action's own right. */
export type Right = DeskAction | 'assign-others' | 'late-contact'

type Sight = 'municipality' | 'office' | 'none'
type Policy = { readonly sees: Sight; readonly may: readonly Right[] }

const everything: readonly Right[] = [...deskActions, 'assign-others', 'late-contact']

/** Which cases each role sees, of its own municipality only, and what it may do to them; what is not here it may not. */
export const policy: Readonly<Record<Role, Policy>> = {
  intake: { sees: 'municipality', may: ['contact', 'assign', 'assign-others', 'transfer', 'note'] },
  officer: { sees: 'office', may: deskActions },
  head: { sees: 'office', may: everything },
  clerk: { sees: 'municipality', may: everything },
  executive: { sees: 'municipality', may: [] },
  ethics: { sees: 'none', may: [] },
  dpo: { sees: 'municipality', may: [] },
  administrator: { sees: 'none', may: [] },
  auditor: { sees: 'municipality', may: [] },
}

type Who = { readonly role: Role; readonly municipality: string; readonly office: string | null }
type Where = { readonly municipality: string; readonly office: string | null }

export const may = ({ role }: Pick<Who, 'role'>, right: Right) => policy[role].may.includes(right)

/** Whether someone of the staff may know that a case exists. */
export function sees(who: Who, where: Where): boolean {
  if (who.municipality !== where.municipality) return false
  const { sees: sight } = policy[who.role]
  return sight === 'municipality' || (sight === 'office' && who.office !== null && who.office === where.office)
}
