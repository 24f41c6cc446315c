import type { ServiceCase } from '#schemas/case.ts'
import { expectRepair } from '../expect-repair.ts'
import type { Cases, Now, Rooms } from '../ports.ts'
import { type Booking, bookingOf } from './booking.ts'
import { editDay, placesOf } from './edit-day.ts'
import { nextCheck } from './hold.ts'
import { align, watch } from './slots.ts'
import { standingOf, wantedBy } from './standing.ts'

type Ports = { readonly cases: Cases; readonly rooms: Rooms; readonly now: Now }

/**
 * Saves what changes a case, and with it the slots of its booking. The sweep is told to look before the case is
 * written, so that a room never stays taken because somebody died behind it.
 */
export async function saveWithRooms(kept: ServiceCase, changed: ServiceCase, ports: Ports): Promise<boolean> {
  const booking = bookingOf(kept)
  if (!booking || standingOf(kept.history) === standingOf(changed.history)) return ports.cases.save(changed)
  for (const place of placesOf(booking))
    await editDay(place, ports.rooms, (slots) => watch(slots, booking, nextCheck(ports.now())))

  const isSaved = await ports.cases.save(changed)
  if (isSaved) await settle(changed.reference, booking, ports).catch(expectRepair)
  return isSaved
}

/** Brings the slots of a booking to what its case says, which others may have changed meanwhile. */
async function settle(reference: string, booking: Booking, { cases, rooms, now }: Ports) {
  for (const place of placesOf(booking))
    await editDay(place, rooms, async (slots) => {
      const kept = await cases.find(reference)
      return align(slots, booking, kept ? wantedBy(kept, booking, now()) : null)
    })
}
