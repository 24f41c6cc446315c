import type { Calendar } from '#schemas/calendar.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import { instant } from './promise/bangkok.ts'
import type { ContactPromise } from './promise/promise.ts'
import { isOpen, openingAfter } from './promise/working-time.ts'

/** Whether a promise is broken and everybody was told, so that all that is left is a line in each day's digest. */
const isLeftOver = ({ status }: Pick<ServiceCase, 'status'>, promise: ContactPromise) =>
  promise.status === 'open' && promise.breached && promise.next === null && !hasEnded(status)

/** When a broken promise is named again: at each opening until it is met; `waiting` is the opening it waits for already. */
export function nextLine(
  kept: Pick<ServiceCase, 'status'>,
  promise: ContactPromise,
  calendar: Calendar,
  { now, waiting }: { readonly now: Date; readonly waiting: ServiceCase['timer'] },
): ServiceCase['timer'] {
  if (!isLeftOver(kept, promise)) return null
  if (waiting?.step === 'overdue') return waiting
  return { step: 'overdue', at: openingAfter(calendar, instant(now)) }
}

/** Whether the line of today has come. */
export const isLineDue = ({ timer }: Pick<ServiceCase, 'timer'>, calendar: Calendar, now: Date) =>
  timer?.step === 'overdue' && timer.at <= instant(now) && isOpen(calendar, instant(now))
