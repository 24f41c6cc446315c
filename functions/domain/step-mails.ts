import { bangkokTime, dateTimeText } from '#schemas/dates.ts'
import type { PromiseStep } from '#schemas/history.ts'
import { fill } from '#schemas/text.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import { type KnownCase, officeOf } from './known-case.ts'
import { bilingual } from './mails.ts'
import type { Message } from './ports.ts'
import type { Audience, Telling } from './promise/steps-due.ts'

const textsOf = {
  remind1: ['reminder.subject', 'reminder.body'],
  remind2: ['reminder2.subject', 'reminder2.body'],
  breach: ['breach.subject', 'breach.body'],
  escalate: ['escalation.subject', 'escalation.body'],
} as const satisfies Record<PromiseStep, readonly [keyof typeof mailTexts, keyof typeof mailTexts]>

/** The mails of one step of the promise, one for each address that it concerns. */
export function stepMails(known: KnownCase, { step, at, to: audience }: Telling): readonly Message[] {
  const office = officeOf(known)
  const { reference, origin, clock } = known.case
  const dueAt = step === 'breach' ? at : (clock.dueAt ?? clock.effectiveAt)
  const time = bangkokTime(dueAt)
  const addresses: Record<Audience, string> = {
    assignee: office.email,
    head: office.head.email,
    clerk: known.municipality.clerk.email,
  }
  const values = {
    reference,
    form: known.form.title,
    dueAt: dateTimeText(dueAt),
    dueTime: { th: time.replace(':', '.'), en: time },
    office: office.name,
    headTitle: office.head.title,
    clerkTitle: known.municipality.clerk.title,
    caseUrl: `${origin}/staff/requests/${reference}`,
  }
  const [subject, body] = textsOf[step]
  return [...new Set(audience.map((who) => addresses[who]))].map((to) =>
    bilingual(to, fill(mailTexts[subject], values), fill(mailTexts[body], values)),
  )
}
