import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, bangkokTime } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { instant, latest } from './bangkok.ts'
import { entriesOf } from './cycle.ts'
import { workingDayAfter } from './working-time.ts'

type Contacted = Extract<HistoryEntry, { kind: 'contacted' }>
/** `attempts`: nobody answered twice, and a message was left. */
export type Contact = { readonly at: string; readonly by: 'contact' | 'attempts' }

const bounceWindow = 72 * 60 * 60 * 1000

/**
 * The first contact that counts. Only `contacted` entries do: the text of a reply, forwarding or closing counts by the
 * entry appended when its channel accepted it. What is only on the status page counts alone where the citizen has no
 * other channel. A contact from before the cycle belongs to the one that is frozen.
 */
export function firstContact(entries: readonly HistoryEntry[], hasContact: boolean, since: string): Contact | null {
  const contacts = standing(entries)
    .map((contact) => ({ ...contact, occurredAt: instant(contact.occurredAt) }))
    .filter(({ occurredAt }) => occurredAt >= since)
    .toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt))
  const reached = contacts.find((contact) => reaches(contact, hasContact))?.occurredAt
  const attempted = attemptsCompleted(contacts)
  if (attempted && (!reached || attempted < reached)) return { at: attempted, by: 'attempts' }
  return reached ? { at: reached, by: 'contact' } : null
}

export type Counts = 'yes' | 'before' | 'attempt' | 'bounced' | 'page-only'

/** Whether one contact counts by itself, and if not, why. */
export function counts(
  contact: Contacted,
  entries: readonly HistoryEntry[],
  hasContact: boolean,
  since: string,
): Counts {
  if (instant(contact.occurredAt) < since) return 'before'
  if (contact.result === 'no-answer') return 'attempt'
  if (!standing(entries).includes(contact)) return 'bounced'
  return reaches(contact, hasContact) ? 'yes' : 'page-only'
}

/** Whether recording a contact this late needs the head and a reason: more than 3 working days back. */
export const isLongAgo = (calendar: Calendar, occurredAt: string, now: Date) =>
  workingDayAfter(calendar, bangkokDay(occurredAt), 4) <= bangkokDay(instant(now))

const reaches = ({ channel, result }: Contacted, hasContact: boolean) =>
  result === 'spoke' || (result === 'sent' && !(channel === 'message' && hasContact))

/** The last of two unanswered attempts on different half-days and one message, in whatever order they came. */
function attemptsCompleted(contacts: readonly Contacted[]) {
  const message = contacts.find(({ result }) => result === 'sent')
  const [first, ...others] = contacts.filter(({ result }) => result === 'no-answer')
  const second = first && others.find(({ occurredAt }) => halfDay(occurredAt) !== halfDay(first.occurredAt))
  return message && second ? latest(message.occurredAt, second.occurredAt) : undefined
}

const halfDay = (at: string) => `${bangkokDay(at)} ${bangkokTime(at) < '12:00' ? 'morning' : 'afternoon'}`

/** Contacts whose message did not bounce in time; the bounce may be recorded before the contact is. */
function standing(entries: readonly HistoryEntry[]) {
  const bounces = entriesOf(entries, 'contact.failed')
  return entriesOf(entries, 'contacted').filter((contact) => !bounces.some((bounce) => withdraws(bounce, contact)))
}

type Failed = Extract<HistoryEntry, { kind: 'contact.failed' }>

/** Whether a message that came back takes a contact by it back: within 72 hours it does. */
export const withdraws = (failed: Failed, { messageId, occurredAt }: Contacted) =>
  failed.messageId === messageId && Date.parse(failed.at) - Date.parse(occurredAt) <= bounceWindow
