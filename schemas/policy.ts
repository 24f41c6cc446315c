import { type Access, deskActions, type Right, type StaffRight } from './access.ts'
import type { Form } from './form.ts'
import { findForm } from './forms/index.ts'
import type { Role } from './staff.ts'

const ownWork: readonly Right[] = [...deskActions, 'open-sealed']
const everything: readonly Right[] = [...ownWork, 'assign-others', 'late-contact']

type Policy = Access & { readonly staff?: readonly StaffRight[] }

/** Which cases each role sees, of its own municipality only, and what it may do to them; what is not here it may not. */
export const policy: Readonly<Record<Role, Policy>> = {
  intake: { sees: 'municipality', may: ['contact', 'assign', 'assign-others', 'category', 'transfer', 'note'] },
  officer: { sees: 'office', may: ownWork },
  head: { sees: 'office', may: everything },
  clerk: { sees: 'municipality', may: everything },
  executive: { sees: 'municipality', may: [] },
  ethics: { sees: 'none', may: [] },
  dpo: { sees: 'municipality', may: [] },
  administrator: { sees: 'none', may: [], staff: ['see-accounts', 'change-accounts'] },
  auditor: { sees: 'municipality', may: [], staff: ['see-accounts', 'read-trail'] },
}

const noAccess: Access = { sees: 'none', may: [] }

type Who = { readonly role: Role; readonly municipality: string; readonly office: string | null }
type Where = { readonly municipality: string; readonly office: string | null; readonly form: string }

/** What the form says of itself where it does, else what holds for every form; a form that is gone opens to nobody. */
export function accessTo(form: Pick<Form, 'access'> | undefined, role: Role): Access {
  if (!form) return noAccess
  return form.access ? (form.access[role] ?? noAccess) : policy[role]
}

/** Whether someone may do something to the cases of a form that they see. */
export const may = ({ role }: Pick<Who, 'role'>, right: Right, { form }: Pick<Where, 'form'>) =>
  accessTo(findForm(form), role).may.includes(right)

/** What a role may do that is about the staff of its municipality. */
export const staffRights = ({ role }: Pick<Who, 'role'>): readonly StaffRight[] => policy[role].staff ?? []

/** Whether someone of the staff may know that a case exists. */
export function sees(who: Who, where: Where): boolean {
  if (who.municipality !== where.municipality) return false
  const { sees: sight } = accessTo(findForm(where.form), who.role)
  return sight === 'municipality' || (sight === 'office' && who.office !== null && who.office === where.office)
}

/** Whether someone may declare on which days the offices of their municipality are open. */
export const mayDeclareDays = ({ role }: Pick<Who, 'role'>) => role === 'clerk' || role === 'administrator'
