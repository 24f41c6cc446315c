import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { PromiseStep } from '#schemas/history.ts'
import { openingOf, workingDayAfter } from './working-time.ts'

/** ISO UTC instants with milliseconds. */
export type PromiseTimes = { readonly effectiveAt: string; readonly targetAt: string; readonly dueAt: string }
export type PlannedStep = { readonly step: PromiseStep; readonly at: string }

/**
 * The steps of an unmet promise, oldest first. A reminder on the day of effective receipt is left out when that day
 * had begun; the second is left out on the day of the first, which is `remindedOn` once that was sent.
 */
export function ladder(calendar: Calendar, times: PromiseTimes, remindedOn?: string): readonly PlannedStep[] {
  const { effectiveAt, dueAt } = times
  const targetDay = bangkokDay(times.targetAt)
  const dueDay = bangkokDay(dueAt)
  const reminders: PlannedStep[] = [{ step: 'remind1', at: openingOf(calendar, targetDay) }]
  if (dueDay !== (remindedOn ?? targetDay)) reminders.push({ step: 'remind2', at: openingOf(calendar, dueDay) })
  return [
    ...reminders.filter(({ at }) => at >= effectiveAt),
    { step: 'breach', at: dueAt },
    { step: 'escalate', at: openingOf(calendar, workingDayAfter(calendar, dueDay)) },
  ]
}
