import type { z } from 'zod'
import type { submission } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Answers } from '#schemas/rules/answers.ts'
import { checkAnswers } from '#schemas/rules/check-answers.ts'
import type { FieldFault } from '#schemas/rules/check-leaves.ts'
import type { Fault } from '#schemas/rules/rule.ts'
import { type Announced, parseAttachments } from './attachments.ts'
import { wordsOf } from './faults.ts'
import { parseLocation } from './location.ts'
import { parseOnBehalfOf } from './on-behalf-of.ts'
import type { Part } from './part.ts'
import { Refusal } from './refusal.ts'
import { parseReplyChannel } from './reply-channel.ts'
import { bookingFaults } from './rooms/booking-faults.ts'
import type { Today } from './rooms/day-fault.ts'

type Submission = Omit<z.output<typeof submission>, 'submissionId'>

/** A submission whose every part is in the form in which it is stored. */
export type Parsed = Pick<ServiceCase, 'replyChannel' | 'onBehalfOf' | 'location'> & {
  readonly answers: Answers
  readonly files: readonly Announced[]
}

/**
 * Parses everything a citizen filled in, together, and refuses with every fault at once. Where only rules of today are
 * broken they are answered as `objections`, since a repeat of what was kept before them passes.
 */
export function parseSubmission(sent: Submission, form: Form, municipality: Municipality, today: Today) {
  const answers = parseAnswers(form, sent.answers)
  const replyChannel = parseReplyChannel(sent.replyChannel, answers, municipality, form)
  const onBehalfOf = parseOnBehalfOf(sent.onBehalfOf)
  const location = parseLocation(sent.location)

  const files = parseAttachments(sent.files ?? [])
  const errors = [answers, files, replyChannel, onBehalfOf, location].flatMap((part) => part.errors)
  const found = bookingFaults(form, answers.value, { municipality, ...today })
  const objections = wordsOf(form, found).filter(({ field }) => !errors.some((error) => error.field === field))
  if (errors.length > 0) throw new Refusal('invalid-answers', { errors: [...errors, ...objections] })
  const parsed: Parsed = {
    answers: answers.value,
    files: files.value,
    replyChannel: replyChannel.value,
    onBehalfOf: onBehalfOf.value,
    location: location.value,
  }
  return { parsed, objections }
}

/** Answers in their stored form, or every fault of them in the words of the form. */
export function parseAnswers(form: Form, raw: unknown): Part<Answers> {
  const parsed = form.answers.safeParse(raw)
  if (parsed.success) return { value: parsed.data, errors: [] }
  // What is sound counts for the parts that refer to it.
  const { answers } = checkAnswers(form, raw)
  return { value: answers, errors: wordsOf(form, parsed.error.issues.map(faultOf)) }
}

const faultOf = (issue: z.core.$ZodIssue): FieldFault => ({
  field: issue.path.join('.'),
  fault: ('params' in issue && (issue.params?.['fault'] as Fault | undefined)) || { text: 'malformed' },
})
