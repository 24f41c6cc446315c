import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { instant } from './bangkok.ts'
import { type Cycle, currentCycle, entriesOf } from './cycle.ts'
import { type Clock, derivePromise, moved, promiseOnReceipt } from './promise.ts'

type Change = { readonly now: Date; readonly reason: string }

/**
 * The facts to append when the calendar of `clock` was published: what the citizen is told anew, or, where the promise
 * was already broken, that the new closure excuses it. Empty when the change does not touch this promise.
 */
export function recompute(clock: Clock, { now, reason }: Change): readonly HistoryEntry[] {
  const at = instant(now)
  const cycle = currentCycle(clock.history)
  const { told } = cycle
  const promise = derivePromise(clock)
  const { status, breached, effectiveAt, targetAt, dueAt } = promise
  if (told.dueAt === null || targetAt === null || dueAt === null) return []
  if (breached || (status === 'open' && told.dueAt <= at)) return excuses(clock, cycle, told.dueAt, at)
  if (targetAt === told.targetAt && dueAt === told.dueAt) return []
  const { version: calendarVersion } = clock.calendar
  return [{ kind: 'sla.recomputed', at, from: told.dueAt, to: dueAt, effectiveAt, targetAt, reason, calendarVersion }]
}

/**
 * A closure declared after the breach excuses it when it would have moved the day; the breach stays, or is recorded.
 * What a late entry has excused already needs no second excuse.
 */
function excuses({ calendar, policy }: Clock, cycle: Cycle, dueAt: string, at: string): readonly HistoryEntry[] {
  const derived = promiseOnReceipt(calendar, policy, new Date(cycle.receivedAt))
  const wouldHaveMoved = bangkokDay(moved(cycle.told, derived, calendar).dueAt ?? dueAt) > bangkokDay(dueAt)
  const isExcused = entriesOf(cycle.entries, 'sla.breach-excused').length > 0
  if (!wouldHaveMoved || isExcused) return []
  const isRecorded = entriesOf(cycle.entries, 'sla.breached').length > 0
  const breach: HistoryEntry[] = isRecorded ? [] : [{ kind: 'sla.breached', at: dueAt, detectedAt: at }]
  return [...breach, { kind: 'sla.breach-excused', at, reason: 'closure' }]
}
