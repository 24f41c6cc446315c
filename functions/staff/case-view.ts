import type { DeskAction } from '#schemas/access.ts'
import type { Calendar } from '#schemas/calendar.ts'
import type { Message } from '#schemas/message.ts'
import type { Colleague, Officer } from '#schemas/staff.ts'
import { calendarFor } from '../domain/calendar/calendar-for.ts'
import type { Faults, Typed } from '../domain/desk/deed.ts'
import type { SeenCase } from '../domain/desk/seen-case.ts'
import { textsOf } from '../domain/letters.ts'
import type { Calendars, Colleagues, Messages, Rooms } from '../domain/ports.ts'
import { type BookingView, viewBooking } from '../domain/rooms/view-booking.ts'

/** What was posted and is shown again, with why. */
export type Again = { readonly typed: Typed; readonly why: 'conflict' | 'not-now' | 'faulty'; readonly faults: Faults }

/** All that the page of a case shows. */
export type CaseView = SeenCase & {
  readonly officer: Officer
  readonly csrf: string
  readonly now: Date
  readonly calendar: Calendar
  readonly texts: readonly Message[]
  readonly colleagues: readonly Colleague[]
  readonly booked?: BookingView
  readonly again?: Again
}

type Ports = {
  readonly messages: Messages
  readonly calendars: Calendars
  readonly colleagues: Colleagues
  readonly rooms: Rooms
}
type Seen = Pick<CaseView, 'officer' | 'csrf' | 'now'> & { readonly known: SeenCase; readonly again?: Again }

export async function viewOf({ known, again, ...seen }: Seen, ports: Ports): Promise<CaseView> {
  const [calendar, texts, colleagues, booked] = await Promise.all([
    calendarFor(known.case, ports),
    textsOf(known.case, ports.messages),
    ports.colleagues.of(known.municipality.id),
    viewBooking(known, ports.rooms),
  ])
  return { ...known, ...seen, calendar, texts, colleagues, ...(booked && { booked }), ...(again && { again }) }
}

/** The form that was posted and is shown again open, with what was typed into it. */
export const typedInto = (action: DeskAction, { again }: CaseView): Again | undefined =>
  again?.typed['action'] === action ? again : undefined
