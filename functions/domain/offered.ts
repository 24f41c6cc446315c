import type { Form } from '#schemas/form.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { Refusal } from './refusal.ts'

/** The form of this id, where the municipality offers it. */
export function offered(municipality: Municipality, id: string): Form {
  const form = findForm(id)
  if (!form || !Object.hasOwn(municipality.services, form.id)) throw new Refusal('form-not-offered')
  return form
}
