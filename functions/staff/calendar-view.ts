import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Declared } from '../domain/calendar/declare.ts'
import type { Typed } from '../domain/desk/deed.ts'

/** All that the page of the calendar shows. */
export type CalendarView = {
  readonly officer: Officer
  readonly csrf: string
  readonly now: Date
  readonly municipality: Municipality
  readonly calendar: Calendar
  readonly own: CalendarVersion | undefined
  /** What was posted and is shown again, and what came of it. */
  readonly typed: Typed
  readonly declared: Exclude<Declared, { is: 'published' }> | undefined
}
