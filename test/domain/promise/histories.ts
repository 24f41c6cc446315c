import { ladder } from '#functions/domain/promise/ladder.ts'
import { type Clock, promiseOnReceipt } from '#functions/domain/promise/promise.ts'
import { stepsDue } from '#functions/domain/promise/steps-due.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { Calendar } from '#schemas/calendar.ts'
import type { PromisePolicy } from '#schemas/form.ts'
import type { HistoryEntry } from '#schemas/history.ts'

type Of<Kind extends HistoryEntry['kind']> = Extract<HistoryEntry, { kind: Kind }>

/** The instant of a Bangkok wall clock: `2026-02-09 10:00`. */
export const at = (wallClock: string) => new Date(`${wallClock.replace(' ', 'T')}+07:00`).toISOString()

export const policy = { target: 1, due: 2 }

export const received = (when: string, calendar: Calendar = thailand, promised = policy): HistoryEntry => ({
  kind: 'received',
  at: when,
  ...promiseOnReceipt(calendar, promised, new Date(when)),
  calendarVersion: calendar.version,
})

export const reopened = (when: string): HistoryEntry => ({ ...received(when), kind: 'reopened' }) as HistoryEntry

export const contacted = (when: string, entry: Partial<Of<'contacted'>> = {}): HistoryEntry => ({
  kind: 'contacted',
  at: when,
  occurredAt: when,
  by: 'somchai',
  channel: 'call',
  result: 'spoke',
  ...entry,
})

export const mailed = (when: string, messageId: string) =>
  contacted(when, { channel: 'email', result: 'sent', messageId })

export const shownOnPage = (when: string) => contacted(when, { channel: 'message', result: 'sent', messageId: 'm1' })

export const unanswered = (when: string) => contacted(when, { result: 'no-answer' })

export const bounced = (when: string, messageId: string): HistoryEntry => ({
  kind: 'contact.failed',
  at: when,
  messageId,
})

export const closed = (when: string, outcome: Of<'closed'>['outcome']): HistoryEntry => ({
  kind: 'closed',
  at: when,
  by: 'somchai',
  outcome,
})

/** The clock of a history under Thailand's calendar. */
export const clockOf = (history: readonly HistoryEntry[], changes: Partial<Clock> = {}): Clock => ({
  calendar: thailand,
  policy,
  hasContact: true,
  ...changes,
  history,
})

/** What the clock becomes when the timer's worker looks at each of these instants. */
export function swept(clock: Clock, ...looks: readonly string[]): Clock {
  const history = [...clock.history]
  for (const now of looks) history.push(...stepsDue({ ...clock, history }, new Date(now)).facts)
  return { ...clock, history }
}

/** What is promised at a receipt, with the instant of each step by its name. */
export function planOf(calendar: Calendar, promised: PromisePolicy, receivedAt: Date) {
  const times = promiseOnReceipt(calendar, promised, receivedAt)
  return { times, steps: Object.fromEntries(ladder(calendar, times).map(({ step, at }) => [step, at])) }
}

/** Thailand's calendar with a day more on which offices are closed. */
export const withClosure = (date: string, calendar: Calendar = thailand): Calendar => ({
  ...calendar,
  version: `${calendar.version}+${date}`,
  closures: [
    ...calendar.closures,
    { date, name: { th: 'วันหยุดพิเศษ', en: 'Special holiday' }, short: { th: 'วันหยุดพิเศษ', en: 'Special holiday' } },
  ],
})
