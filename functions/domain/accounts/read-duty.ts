import type { Municipality } from '#schemas/municipality.ts'
import { officeRoles, type Role, roles } from '#schemas/staff.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import type { Typed } from '../desk/deed.ts'
import { type Read, reading } from '../desk/read.ts'

export const { writing, oneOf } = reading(peopleTexts.labels)
const { faults } = peopleTexts

/** A role, and an office of the municipality exactly where the role belongs to one. */
export function readDuty(typed: Typed, { offices }: Municipality) {
  const role = oneOf(typed, 'role', roles)
  return { role, office: 'fault' in role ? { value: null } : officeFor(role.value, typed['office'] ?? '', offices) }
}

function officeFor(role: Role, office: string, offices: Municipality['offices']): Read<string | null> {
  if (!officeRoles.includes(role)) return office === '' ? { value: null } : { fault: faults.officeUnfit }
  return Object.hasOwn(offices, office) ? { value: office } : { fault: faults.officeNeeded }
}
