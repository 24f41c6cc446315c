import { type Access, deskActions, type Right, type StaffRight } from './access.ts'
import type { ServiceCase } from './case.ts'
import { conflicts } from './conflicts.ts'
import type { Form } from './form.ts'
import { findForm } from './forms/index.ts'
import type { Officer, Role } from './staff.ts'

const ownWork: readonly Right[] = [...deskActions, 'open-sealed']
const everything: readonly Right[] = [...ownWork, 'assign-others', 'late-contact']

type Policy = Access & { readonly staff?: readonly StaffRight[] }

/** Which cases each role sees, of its own municipality only, and what it may do to them; what is not here it may not. */
export const policy: Readonly<Record<Role, Policy>> = {
  intake: {
    sees: 'municipality',
    may: ['contact', 'assign', 'assign-others', 'category', 'transfer', 'concerns', 'note'],
  },
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

type Who = Pick<Officer, 'id' | 'role' | 'municipality' | 'office'>
type Where = Pick<ServiceCase, 'municipality' | 'office' | 'form' | 'concerns'>

/** What the form says of itself where it does, else what holds for every form; a form that is gone opens to nobody. */
export function accessTo(form: Pick<Form, 'access'> | undefined, role: Role): Access {
  if (!form) return noAccess
  return form.access ? (form.access[role] ?? noAccess) : policy[role]
}

/** What a stand-in has of the cases of a form: what the absent has; but a form that keeps itself from their own role stays closed. */
export const accessInPlaceOf = (form: Pick<Form, 'access'> | undefined, absent: Role, standIn: Role): Access =>
  form?.access && accessTo(form, standIn).sees === 'none' ? noAccess : accessTo(form, absent)

/** A case about somebody of the municipality is open to its handlers only, as far as its form lets them. */
function accessIn({ form: id, concerns }: Pick<Where, 'form' | 'concerns'>, role: Role): Access {
  const form = findForm(id)
  if (!concerns) return accessTo(form, role)
  if (!form || !conflicts[concerns.position].handledBy.includes(role)) return noAccess
  return form.access ? accessTo(form, role) : { sees: 'municipality', may: everything }
}

/** Whether someone may do something to a case that they see. */
export const may = ({ role }: Pick<Who, 'role'>, right: Right, where: Pick<Where, 'form' | 'concerns'>) =>
  accessIn(where, role).may.includes(right)

/** Whether a role handles any cases about people of the municipality. */
export const handlesConflicts = ({ role }: Pick<Who, 'role'>) =>
  Object.values(conflicts).some(({ handledBy }) => handledBy.includes(role))

/** What a role may do that is about the staff of its municipality. */
export const staffRights = ({ role }: Pick<Who, 'role'>): readonly StaffRight[] => policy[role].staff ?? []

/** Whether someone of the staff may know that a case exists. */
export function sees(who: Who, where: Where): boolean {
  if (who.municipality !== where.municipality || who.id === where.concerns?.person) return false
  const { sees: sight } = accessIn(where, who.role)
  return sight === 'municipality' || (sight === 'office' && who.office !== null && who.office === where.office)
}

/** Whether someone may know of a case in the place of a colleague who is away; of one about somebody of the municipality never. */
export const seesInPlaceOf = (who: Who, absent: Who, where: Where) =>
  !where.concerns &&
  who.municipality === absent.municipality &&
  sees(absent, where) &&
  accessInPlaceOf(findForm(where.form), absent.role, who.role).sees !== 'none'

/** Whether someone may declare on which days the offices of their municipality are open. */
export const mayDeclareDays = ({ role }: Pick<Who, 'role'>) => role === 'clerk' || role === 'administrator'
