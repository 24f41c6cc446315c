import type { z } from 'zod'
import type { submission } from '#schemas/bodies.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { isInForce, offered } from './offered.ts'
import { parseSubmission } from './parse-submission.ts'
import { Refusal } from './refusal.ts'

type Reviewed = Omit<z.output<typeof submission>, 'submissionId'>

/** Checks a submission as far as that goes before it is sent for good; a refusal says what is wrong. */
export function review(municipality: Municipality, sent: Reviewed) {
  const form = offered(municipality, sent.form)
  if (!isInForce(municipality, sent.noticeVersion))
    throw new Refusal('text-changed', { members: { noticeVersion: municipality.notice.version } })
  parseSubmission(sent, form, municipality)
}
