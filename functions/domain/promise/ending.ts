import type { HistoryEntry } from '#schemas/history.ts'
import type { PromiseColumn } from '#schemas/statistics.ts'
import { instant } from './bangkok.ts'
import { firstContact } from './contact.ts'
import { type Cycle, entriesOf } from './cycle.ts'

/** `ended`: withdrawn, spam or duplicate before anyone had to call. `none`: nobody can be called. */
export type Status = 'open' | 'met' | 'ended' | 'none'

/** How a cycle stands: whether the promise is open, and whether it was broken and that excused. */
export type Outcome = { readonly status: Status; readonly breached: boolean; readonly excused: boolean }

/** How a cycle stands, from its facts and what was told; the same for a frozen one. */
export function outcomeOf({ entries, receivedAt, told }: Cycle, hasContact: boolean): Outcome {
  const { dueAt } = told
  if (dueAt === null) return { status: 'none', breached: false, excused: false }
  const end = endOf(entries, dueAt)
  const contact = firstContact(end ? before(end, entries) : entries, hasContact, receivedAt)
  const recorded = entriesOf(entries, 'sla.breached').length > 0
  const settledAt = contact?.at ?? end?.at
  const breached = recorded || (settledAt !== undefined && isLate(settledAt, dueAt, contact !== null))
  const declaredClosed = entriesOf(entries, 'sla.breach-excused').some(({ reason }) => reason === 'closure')
  const metInTime = contact !== null && contact.at <= dueAt
  return { status: statusOf(contact, end), breached, excused: breached && (declaredClosed || metInTime) }
}

/** In which column of the statistics a cycle counts. */
export function columnOf({ status, breached, excused }: Outcome): PromiseColumn {
  if (status === 'none') return 'noPromise'
  if (breached) return excused ? 'excused' : 'late'
  return ({ open: 'open', met: 'kept', ended: 'excluded' } as const)[status]
}

/** A contact at exactly due keeps the promise; an end has to come before. */
const isLate = (at: string, dueAt: string, isContact: boolean) => (isContact ? at > dueAt : at >= dueAt)

const statusOf = (contact: object | null, end: object | undefined): Status => (contact ? 'met' : end ? 'ended' : 'open')

type End = { readonly at: string; readonly index: number }

/** What ends a clock: withdrawn or spam before due, and a merge at any time, for the parent carries on. */
function endOf(entries: readonly HistoryEntry[], dueAt: string): End | undefined {
  const index = entries.findIndex((entry) => isMerge(entry) || (isCalledOff(entry) && instant(entry.at) < dueAt))
  const entry = entries[index]
  return entry && { at: instant(entry.at), index }
}

const isMerge = (entry: HistoryEntry) => entry.kind === 'closed' && entry.outcome === 'duplicate'
const isCalledOff = (entry: HistoryEntry) =>
  entry.kind === 'withdrawn' || (entry.kind === 'closed' && entry.outcome === 'spam')

/** What happened before the end, entered late or not. */
const before = (end: End, entries: readonly HistoryEntry[]) =>
  entries.filter(
    (entry, index) => index < end.index || entry.kind !== 'contacted' || instant(entry.occurredAt) < end.at,
  )
