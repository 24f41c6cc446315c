import { type Form, without } from './form.ts'
import { forms } from './forms/index.ts'
import type { Municipality } from './municipality.ts'

type Offering = Pick<Municipality, 'services' | 'asks'>

/** The forms that a municipality offers, each with the questions that it asks. */
export const offeredForms = ({ services, asks }: Offering): readonly Form[] =>
  forms.filter(({ id }) => Object.hasOwn(services, id)).map((form) => without(form, notAsked(form, asks?.[form.id])))

const notAsked = ({ fields }: Form, asked: readonly string[] = []) =>
  Object.entries(fields).flatMap(([path, { byChoice }]) => (byChoice && !asked.includes(path) ? [path] : []))
