import { type CaseStatus, hasEnded, type ServiceCase } from '#schemas/case.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { DeliveryStep } from '#schemas/delivery.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { phoneText } from '#schemas/phone-text.ts'
import { fill, type Text } from '#schemas/text.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import { statusTexts } from '#schemas/texts/status.ts'
import type { KnownCase } from '../known-case.ts'
import { message } from '../mails.ts'
import type { Message } from '../ports.ts'
import { statusUrlOf } from '../receipt.ts'
import { outcomeStatus } from '../state.ts'
import { letterOf } from '../told.ts'

/** Why the mail about the fact at this place of a history is sent. */
export function stepOf(entry: HistoryEntry, index: number): DeliveryStep {
  if (entry.kind === 'sla.recomputed') return `due-moved.${index}`
  const letter = letterOf(entry)
  return letter === undefined ? `status.${index}` : `message.${letter}`
}

/** The mail that tells a citizen of a fact: what it is about and where to read it, and nothing that anybody wrote. */
export function tellingMail(known: KnownCase, entry: HistoryEntry, to: string): Message {
  const { case: kept, municipality } = known
  const [subject, body] = mailsOf(entry)
  const status = statusAfter(entry, kept.status)
  const values = {
    reference: kept.reference,
    office: (!kept.concerns && kept.office && municipality.offices[kept.office]?.name) || municipality.name,
    at: dateTimeText(entry.at),
    ...(entry.kind === 'sla.recomputed' && movedValues(entry)),
    status: statusNames[status],
    statusSentence: sentenceOf(status, kept),
    statusUrl: statusUrlOf(kept),
    surveyUrl: `${statusUrlOf(kept)}?survey`,
    municipality: municipality.name,
    phone: municipality.contact.phone && phoneText(municipality.contact.phone),
  }
  return message(to, fill(mailTexts[subject], values), fill(mailTexts[body], values), [kept.locale])
}

type Mail = readonly [keyof typeof mailTexts, keyof typeof mailTexts]

function mailsOf(entry: HistoryEntry): Mail {
  if (entry.kind === 'closed')
    return entry.outcome === 'done' ? ['closed.subject', 'closed.body'] : ['status.subject', 'status.body']
  if (entry.kind === 'sla.recomputed') return ['due-moved.subject', 'due-moved.body']
  return entry.kind === 'moved' ? ['status.subject', 'status.body'] : ['message.subject', 'message.body']
}

const movedValues = ({ from, to, reason }: Extract<HistoryEntry, { kind: 'sla.recomputed' }>) => ({
  oldDue: dateTimeText(from),
  dueAt: dateTimeText(to),
  reason,
})

function statusAfter(entry: HistoryEntry, otherwise: CaseStatus): CaseStatus {
  if (entry.kind === 'moved') return entry.to
  return entry.kind === 'closed' ? outcomeStatus[entry.outcome] : otherwise
}

/** What a status is called. */
export const statusNames: Readonly<Record<CaseStatus, Text>> = {
  received: statusTexts.received,
  assigned: statusTexts.forwarded,
  contacted: statusTexts.contacted,
  'in-progress': statusTexts['in-progress'],
  'waiting-citizen': statusTexts['waiting-citizen'],
  'waiting-agency': statusTexts['waiting-agency'],
  done: statusTexts.done,
  closed: statusTexts.closed,
  'not-in-power': fill(statusTexts['not-in-power'], { org: { th: 'หน่วยงานนี้', en: 'this office' } }),
  withdrawn: statusTexts.withdrawn,
  duplicate: statusTexts.merged,
  booked: statusTexts.booked,
  declined: statusTexts.declined,
}

/** One sentence on a status; never a text that an officer typed. */
export function sentenceOf(status: CaseStatus, { resultDueAt }: Pick<ServiceCase, 'resultDueAt'>): Text {
  if (status === 'duplicate') return statusTexts['merged.text']
  if (status === 'booked' || status === 'declined') return statusTexts[`${status}.text`]
  if (hasEnded(status)) return statusTexts['ended.text']
  if (status === 'waiting-citizen') return statusTexts['waiting-citizen.text']
  if (status === 'waiting-agency')
    return fill(statusTexts['waiting-agency.text'], { agency: { th: 'หน่วยงานอื่น', en: 'another agency' } })
  return resultDueAt
    ? {
        th: `คาดว่าจะทราบผลภายใน${dateTimeText(resultDueAt).th}`,
        en: `A result is expected by ${dateTimeText(resultDueAt).en}.`,
      }
    : statusNames[status]
}
