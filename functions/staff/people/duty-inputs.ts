import { roles } from '#schemas/staff.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { roleTexts } from '#schemas/texts/staff.ts'
import type { Html } from '../both.ts'
import { field, select } from '../inputs.ts'
import type { FormPlace } from './form.ts'

const { labels, hints } = peopleTexts

/** What somebody is there for: a role, and an office where the role belongs to one. */
export const dutyInputs = ({ at, person, municipality }: FormPlace): readonly Html[] => [
  field(
    at('role', labels.role, { value: person?.role ?? '', required: true }),
    select(roles.map((role) => [role, roleTexts[role]])),
  ),
  field(
    at('office', labels.office, { value: person?.office ?? '', hint: hints.office }),
    select(Object.entries(municipality.offices).map(([id, { name }]) => [id, name])),
  ),
]
