import type { Rooms } from '../ports.ts'
import { instant } from '../promise/bangkok.ts'
import type { Booking } from './booking.ts'
import { editDay, placesOf } from './edit-day.ts'
import { letGo, type Taken, take } from './slots.ts'

type Ports = { readonly rooms: Rooms; readonly now: () => Date }
export type Conflict = Taken & { readonly date: string; readonly isOneOfSeveral: boolean }

/** So long after the last touch no function that touched it is still at work, and the sweep may look. */
const CHECKED_AFTER = 10 * 60_000
export const nextCheck = (now: Date) => instant(now.getTime() + CHECKED_AFTER)

/** Holds every day of a booking in its order, or none: what is in the way is answered, and what was taken is let go. */
export async function hold(booking: Booking, attempt: string, { rooms, now }: Ports): Promise<Conflict | undefined> {
  for (const place of placesOf(booking)) {
    let conflict: Conflict | undefined
    await editDay(place, rooms, (slots) => {
      const found = take(slots, booking, attempt, nextCheck(now()))
      conflict =
        'taken' in found ? { ...found.taken, date: place.date, isOneOfSeveral: booking.days.length > 1 } : undefined
      return 'taken' in found ? slots : found
    })
    if (!conflict) continue
    await giveBack(booking, attempt, { rooms })
    return conflict
  }
  return undefined
}

/** Takes back what an attempt holds that came to nothing. */
export async function giveBack(booking: Booking, attempt: string, { rooms }: Pick<Ports, 'rooms'>) {
  for (const place of placesOf(booking)) await editDay(place, rooms, (slots) => letGo(slots, booking, attempt))
}
