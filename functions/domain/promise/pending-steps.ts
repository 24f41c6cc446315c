import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { entriesOf, type Told } from './cycle.ts'
import { ladder, type PlannedStep } from './ladder.ts'

/** The steps of an open promise that no fact of its cycle has settled; a sent step stays sent when its day moves. */
export function pendingSteps(calendar: Calendar, told: Told, entries: readonly HistoryEntry[]): readonly PlannedStep[] {
  const { targetAt, dueAt } = told
  if (targetAt === null || dueAt === null) return []
  const reminded = entriesOf(entries, 'sla.reminded')
  const settled = new Set([...reminded, ...entriesOf(entries, 'sla.skipped')].map(({ step }) => step))
  const first = reminded.find(({ step }) => step === 'remind1')
  const breached = entriesOf(entries, 'sla.breached').length > 0
  return ladder(calendar, { ...told, targetAt, dueAt }, first && bangkokDay(first.due)).filter(({ step }) =>
    breached ? step === 'escalate' && !settled.has(step) : !settled.has(step),
  )
}
