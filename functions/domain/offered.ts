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

/** Whether a notice may still be named by a page: the current one, or the one before. */
export const isInForce = ({ notice }: Municipality, version: string | undefined) =>
  version !== undefined && (version === notice.version || version === notice.before?.[0]?.version)
