import type { Slot } from '#schemas/room-day.ts'
import type { KnownCase } from '../known-case.ts'
import type { Rooms } from '../ports.ts'
import { type Booking, bookingOf } from './booking.ts'
import { placesOf } from './edit-day.ts'
import { slotOf } from './slots.ts'

/** One day of a booking: its own slot, where it has one, and what else is on in the room. */
export type BookedDay = { readonly date: string; readonly own: Slot | undefined; readonly others: readonly Slot[] }
export type BookingView = { readonly booking: Booking; readonly days: readonly BookedDay[] }

/** What a case books, as the room stands now; nothing where it books nothing. */
export async function viewBooking({ case: kept }: KnownCase, rooms: Rooms): Promise<BookingView | undefined> {
  const booking = bookingOf(kept)
  if (!booking) return undefined
  const days = await Promise.all(placesOf(booking).map((place) => rooms.day(place)))
  return {
    booking,
    days: days.map(({ date, slots }) => {
      const own = slotOf(slots, booking)
      return { date, own, others: slots.filter((slot) => slot !== own) }
    }),
  }
}
