import { dateTimeText } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { fill, type Text } from '#schemas/text.ts'
import type { Contact } from './contact.ts'
import { type Cycle, entriesOf } from './cycle.ts'
import type { Outcome } from './ending.ts'
import { promiseWords } from './words.ts'

type Move = Extract<HistoryEntry, { kind: 'sla.recomputed' }>

/** What became of a promise, as far as its history says. */
export type Account = Outcome & {
  readonly contact: Contact | null
  /** Whether the clerk has been told that it was broken. */
  readonly isReported: boolean
  /** Whether a closure that was declared afterwards excuses it. */
  readonly isDeclaredClosed: boolean
  /** The due dates that were given one after the other. */
  readonly moves: readonly Move[]
}

export const accountIn = ({ entries }: Cycle, outcome: Outcome, contact: Contact | null): Account => ({
  ...outcome,
  contact,
  isReported: entriesOf(entries, 'sla.reminded').some(({ step }) => step === 'escalate'),
  isDeclaredClosed: entriesOf(entries, 'sla.breach-excused').some(({ reason }) => reason === 'closure'),
  moves: entriesOf(entries, 'sla.recomputed').filter(({ from, to }) => from !== to),
})

/** How a promise ended, or that it is broken; in either case without a word that flatters. */
export function accountOf(account: Account, dueAt: string): readonly Text[] {
  if (account.contact) return metBy(account.contact, account, dueAt)
  if (account.status === 'ended' && !account.breached) return [promiseWords.ended]
  const reported = account.isReported ? [promiseWords.reported] : []
  return [fill(promiseWords.late, { dueAt: dateTimeText(dueAt) }), ...excuseOf(account), ...reported]
}

function metBy({ at, by }: Contact, account: Account, dueAt: string): readonly Text[] {
  const values = { metAt: dateTimeText(at), dueAt: dateTimeText(dueAt) }
  if (at > dueAt) return [fill(promiseWords['met.late'], values), ...excuseOf(account)]
  return [fill(promiseWords[by === 'attempts' ? 'met.attempts' : 'met'], values)]
}

const excuseOf = ({ isDeclaredClosed }: Account) => (isDeclaredClosed ? [promiseWords.excused] : [])
