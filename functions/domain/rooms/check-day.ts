import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { RoomPlace, Slot } from '#schemas/room-day.ts'
import { findKept } from '../keep-case.ts'
import type { Cases, Codes, Now, Rooms } from '../ports.ts'
import { type Booking, bookingOf } from './booking.ts'
import { editDay } from './edit-day.ts'
import { slotOf } from './slots.ts'
import { wantedBy } from './standing.ts'

type Ports = {
  readonly cases: Cases
  readonly codes: Pick<Codes, 'reference'>
  readonly rooms: Rooms
  readonly now: Now
}

/**
 * Compares with their cases the slots of a day whose time to be checked has come: frees those whose case was never
 * kept, does not want them any more, or was not decided on until it began.
 */
export const checkDay = (place: RoomPlace, ports: Ports) =>
  editDay(place, ports.rooms, async (slots) => {
    const now = ports.now()
    if (!slots.some((slot) => isDue(slot, now))) return slots
    const checked = await Promise.all(slots.map((slot) => (isDue(slot, now) ? check(slot, place, now, ports) : slot)))
    return checked.filter((slot) => slot !== undefined)
  })

/** Whoever touches a slot puts this off, so nobody is still about to keep a case for one that is due. */
const isDue = ({ checkAt }: Slot, now: Date) => checkAt !== null && checkAt <= now.toISOString()

async function check(slot: Slot, place: RoomPlace, now: Date, ports: Ports): Promise<Slot | undefined> {
  const municipality = findMunicipality(place.municipality)
  const kept = municipality && (await findKept(municipality, slot.submissionId, ports))
  const booking = kept && bookingOf(kept)
  const state = booking && isPartOf(booking, slot, place) ? wantedBy(kept, booking, now) : null
  if (state === null) return undefined
  // A hold is looked at once more when it ends.
  return { ...slot, state, attempts: [], checkAt: state === 'pending' ? slot.startsAt : null }
}

const isPartOf = (booking: Booking, slot: Slot, { room, date }: RoomPlace) =>
  booking.room === room && booking.days.includes(date) && slotOf([slot], booking) !== undefined
