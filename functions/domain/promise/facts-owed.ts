import type { HistoryEntry } from '#schemas/history.ts'
import { instant } from './bangkok.ts'
import { currentCycle, entriesOf } from './cycle.ts'
import { type Clock, derivePromise } from './promise.ts'

/**
 * The facts that whoever writes to a case appends with it: a breach that no sweep saw in time, and the excuse of a
 * breach by a contact in time that was entered late. Before a reopening it is asked for the cycle about to be frozen.
 */
export function factsOwed(clock: Clock, now: Date): readonly HistoryEntry[] {
  const { dueAt, status, breached, excused } = derivePromise(clock)
  if (dueAt === null) return []
  const { entries } = currentCycle(clock.history)
  const detectedAt = instant(now)
  if (entriesOf(entries, 'sla.breached').length === 0)
    return breached || (status === 'open' && dueAt <= detectedAt)
      ? [{ kind: 'sla.breached', at: dueAt, detectedAt }]
      : []
  const owesExcuse = excused && entriesOf(entries, 'sla.breach-excused').length === 0
  return owesExcuse ? [{ kind: 'sla.breach-excused', at: detectedAt, reason: 'late-entry' }] : []
}
