import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Faults, Typed } from '../desk/deed.ts'
import { lastDayGone } from './day-checks.ts'
import { calendarInForce } from './in-force.ts'
import { together } from './lines.ts'
import { nextVersion } from './next-version.ts'
import { type Found, readChange } from './read-change.ts'

/** The version that a form describes, and the calendar that it would bring into force. */
export type Draft = { readonly version: CalendarVersion; readonly calendar: Calendar }
type Base = {
  readonly national: Calendar
  readonly own: CalendarVersion | undefined
  readonly officer: Officer
  readonly now: Date
}

/** Reads what is to be declared; everything that is wrong is named at once, each line by its number. */
export function draftOf(typed: Typed, { national, own, officer, now }: Base): Draft | { readonly faults: Faults } {
  const standing = calendarInForce(national, own)
  const { change, found } = readChange(typed, { calendar: standing, today: bangkokDay(now.toISOString()) })
  const version = nextVersion(change, own, { officer, now })
  const calendar = calendarInForce(national, version)
  const gone = found.close.length === 0 && lastDayGone(change.days, calendar)
  const faults = faultsIn(gone ? { ...found, close: [gone] } : found)
  return faults ? { faults } : { version, calendar }
}

function faultsIn(found: Found): Faults | undefined {
  const wrong = Object.entries(found).filter(([, { length }]) => length > 0)
  return wrong.length > 0 ? Object.fromEntries(wrong.map(([name, faults]) => [name, together(faults)])) : undefined
}
