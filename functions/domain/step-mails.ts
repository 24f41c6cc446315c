import { bangkokTime, dateTimeText } from '#schemas/dates.ts'
import type { PromiseStep } from '#schemas/history.ts'
import { fill } from '#schemas/text.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import { handlersText } from './handlers.ts'
import { type KnownCase, officeOf, responsibleFor } from './known-case.ts'
import { bilingual } from './mails.ts'
import type { Message } from './ports.ts'

const textsOf = {
  remind1: ['reminder.subject', 'reminder.body'],
  remind2: ['reminder2.subject', 'reminder2.body'],
  breach: ['breach.subject', 'breach.body'],
  overdue: ['breach.subject', 'breach.body'],
  escalate: ['escalation.subject', 'escalation.body'],
} as const satisfies Record<PromiseStep | 'overdue', readonly [keyof typeof mailTexts, keyof typeof mailTexts]>

/** A step of a promise, and the instant for which it was planned. */
export type Step = { readonly step: PromiseStep | 'overdue'; readonly at: string }

/** The mail to one address about one step of the promise. */
export function stepMail(known: KnownCase, { step, at }: Step, to: string): Message {
  const { reference, origin, clock, concerns } = known.case
  const dueAt = step === 'breach' ? at : (clock.dueAt ?? clock.effectiveAt)
  const time = bangkokTime(dueAt)
  const values = {
    reference,
    form: known.form.title,
    dueAt: dateTimeText(dueAt),
    dueTime: { th: time.replace(':', '.'), en: time },
    office: responsibleFor(known),
    headTitle: concerns ? handlersText(concerns.position) : officeOf(known).head.title,
    clerkTitle: concerns ? handlersText(concerns.position) : known.municipality.clerk.title,
    caseUrl: `${origin}/staff/requests/${reference}`,
  }
  const [subject, body] = textsOf[step]
  return bilingual(to, fill(mailTexts[subject], values), fill(mailTexts[body], values))
}
