import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { offeredForms } from '#schemas/offered-form.ts'
import { Refusal } from './refusal.ts'

/** The form of this id, where the municipality offers it. */
export function offered(municipality: Municipality, id: string): Form {
  const form = offeredForms(municipality).find((one) => one.id === id)
  if (!form) throw new Refusal('form-not-offered')
  return form
}
