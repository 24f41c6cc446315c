import type { z } from 'zod'
import type { submission } from '#schemas/bodies.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { offered } from './offered.ts'
import { parseSubmission } from './parse-submission.ts'
import { Refusal } from './refusal.ts'
import type { Today } from './rooms/day-fault.ts'
import { areInForce, textChanged } from './texts-in-force.ts'

type Reviewed = Omit<z.output<typeof submission>, 'submissionId'>

/** Checks a submission as far as that goes before it is sent for good; a refusal says what is wrong. */
export function review(municipality: Municipality, sent: Reviewed, today: Today) {
  const form = offered(municipality, sent.form)
  if (!areInForce(form, municipality, sent)) throw textChanged(municipality)
  const { objections } = parseSubmission(sent, form, municipality, today)
  if (objections.length > 0) throw new Refusal('invalid-answers', { errors: objections })
}
