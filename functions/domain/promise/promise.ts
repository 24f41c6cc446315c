import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { PromisePolicy } from '#schemas/form.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Text } from '#schemas/text.ts'
import { accountIn } from './account.ts'
import { instant, latest } from './bangkok.ts'
import { type Contact, firstContact } from './contact.ts'
import { currentCycle, type Told } from './cycle.ts'
import { outcomeOf, type Status } from './ending.ts'
import { explain } from './explain.ts'
import type { PlannedStep, PromiseTimes } from './ladder.ts'
import { pendingSteps } from './pending-steps.ts'
import { type UntoldBreach, untoldBreaches } from './untold-breaches.ts'
import { closingOf, effectiveReceipt, onWorkingDay, workingDayAfter } from './working-time.ts'

/** All that a promise depends on; `hasContact` is false where the status page is the citizen's only channel. */
export type Clock = {
  readonly calendar: Calendar
  readonly policy: PromisePolicy
  readonly history: readonly HistoryEntry[]
  readonly hasContact: boolean
}

/** The promise of first contact as its current cycle stands; all instants are ISO UTC with milliseconds. */
export type ContactPromise = {
  readonly cycle: number
  readonly receivedAt: string
  readonly effectiveAt: string
  readonly targetAt: string | null
  readonly dueAt: string | null
  readonly status: Status
  /** The first contact that counts, also where nothing was promised. */
  readonly metAt: string | null
  readonly metBy: Contact['by'] | null
  readonly breached: boolean
  readonly excused: boolean
  /** What is still to do, oldest first; nothing unless the promise is open. */
  readonly steps: readonly PlannedStep[]
  /** Breaches of which the head has still to be told. */
  readonly untold: readonly UntoldBreach[]
  readonly next: PlannedStep | null
  readonly explanation: Text
}

/** What is promised for a matter received at an instant; the day of effective receipt is day 0. */
export function promiseOnReceipt(calendar: Calendar, policy: PromisePolicy, receivedAt: Date): PromiseTimes {
  const effectiveAt = effectiveReceipt(calendar, instant(receivedAt))
  const closing = (days: number) => closingOf(calendar, workingDayAfter(calendar, bangkokDay(effectiveAt), days))
  return { effectiveAt, targetAt: closing(policy.target), dueAt: closing(policy.due) }
}

/** Derives the promise from receipt, policy, calendar and what happened; never from the present. */
export function derivePromise({ calendar, policy, history, hasContact }: Clock): ContactPromise {
  const cycle = currentCycle(history)
  const contact = firstContact(cycle.entries, hasContact, cycle.receivedAt)
  const outcome = outcomeOf(cycle, hasContact)
  const moves = outcome.status === 'open' && !outcome.breached
  const times = moves
    ? moved(cycle.told, promiseOnReceipt(calendar, policy, new Date(cycle.receivedAt)), calendar)
    : cycle.told
  const steps = outcome.status === 'open' ? pendingSteps(calendar, times, cycle.entries) : []
  const untold = untoldBreaches(history, hasContact)
  const known = { cycle: cycle.number, receivedAt: cycle.receivedAt, ...times }
  return {
    ...known,
    ...outcome,
    metAt: contact?.at ?? null,
    metBy: contact?.by ?? null,
    steps,
    untold,
    next: untold[0] ? { step: 'breach', at: untold[0].at } : (steps[0] ?? null),
    explanation: explain(calendar, policy, known, accountIn(cycle, outcome, contact)),
  }
}

/** A calendar may move what was told later, never earlier, and never leaves it on a day that is now closed. */
export function moved(told: Told, derived: PromiseTimes, calendar: Calendar): Told {
  if (told.targetAt === null || told.dueAt === null) return told
  const targetAt = onWorkingDay(calendar, latest(told.targetAt, derived.targetAt))
  const dueAt = onWorkingDay(calendar, latest(told.dueAt, derived.dueAt))
  const stays = targetAt === told.targetAt && dueAt === told.dueAt
  return { effectiveAt: stays ? told.effectiveAt : derived.effectiveAt, targetAt, dueAt }
}
