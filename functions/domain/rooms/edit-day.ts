import type { RoomPlace, Slot } from '#schemas/room-day.ts'
import type { Rooms } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Booking } from './booking.ts'

type Slots = readonly Slot[]

/** No more bookings than quarters of an hour find a place on a day, so somebody else is first no more often. */
const ATTEMPTS = 50

/**
 * Changes the slots of a day under the version they were read at, again where somebody else was first. `change` sees
 * the day before it looks at any case: what it then decides by the case holds as long as nobody touches the day.
 */
export async function editDay(place: RoomPlace, rooms: Rooms, change: (slots: Slots) => Slots | Promise<Slots>) {
  for (let left = ATTEMPTS; left > 0; left--) {
    const day = await rooms.day(place)
    const slots = await change(day.slots)
    if (slots === day.slots || (await rooms.save({ ...day, slots: [...slots] }))) return
  }
  throw new Refusal('try-again', { retryAfterSeconds: 2 })
}

/** The days of a booking, each the place of an item. */
export const placesOf = ({ municipality, room, days }: Booking): readonly RoomPlace[] =>
  days.map((date) => ({ municipality, room, date }))
