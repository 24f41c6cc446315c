import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import { findForm } from '#schemas/forms/index.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality, Office } from '#schemas/municipality.ts'
import type { Text } from '#schemas/text.ts'
import type { Cases } from './ports.ts'

/** A case with the form and the municipality it was filed with. */
export type KnownCase = { readonly case: ServiceCase; readonly form: Form; readonly municipality: Municipality }

/** Who has a case, as far as a list of the desk knows it. */
export type Held = Pick<KnownCase, 'municipality'> & {
  readonly case: Pick<ServiceCase, 'reference' | 'municipality' | 'form' | 'office' | 'assignee' | 'concerns'>
}

/** Finds the case that a message names; one that cannot be found is a fault that must not pass silently. */
export async function knownCase(reference: string, { cases }: { readonly cases: Cases }): Promise<KnownCase> {
  const found = await cases.find(reference)
  if (!found) throw new Error(`case ${reference} was announced but is not stored`)
  const form = findForm(found.form)
  const municipality = findMunicipality(found.municipality)
  if (!form || !municipality) throw new Error(`case ${reference} names a form or municipality that no longer exists`)
  return { case: found, form, municipality }
}

/** Who has the case, in words; where it is about somebody of the municipality that is no office of it. */
export const responsibleFor = (known: KnownCase): Text =>
  known.case.concerns ? known.municipality.name : officeOf(known).name

/** The office that has the case; before the worker has routed it there is none. */
export function officeOf({ case: { office, reference }, municipality }: Held): Office {
  const found = office !== null && Object.hasOwn(municipality.offices, office) && municipality.offices[office]
  if (!found) throw new Error(`case ${reference} is at an office that does not exist: ${office}`)
  return found
}
