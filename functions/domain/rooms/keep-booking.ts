import type { ServiceCase } from '#schemas/case.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { findKept, keepCase } from '../keep-case.ts'
import type { Cases, Codes, Now, Rooms } from '../ports.ts'
import type { Booking } from './booking.ts'
import { type Conflict, giveBack, hold } from './hold.ts'

type Ports = {
  readonly cases: Cases
  readonly codes: Codes
  readonly rooms: Rooms
  readonly newId: () => string
  readonly now: Now
}
type Kept = { readonly kept: ServiceCase; readonly isNew: boolean } | { readonly conflict: Conflict }

/**
 * Keeps a case that books a room once every slot of it is held, so that no two can stand for the same hours; or answers
 * what is in the way. Whoever dies between the two leaves slots that the sweep frees.
 */
export async function keepBooking(
  opened: ServiceCase,
  booking: Booking,
  municipality: Municipality,
  ports: Ports,
): Promise<Kept> {
  const stored = await findKept(municipality, opened.submissionId, ports)
  if (stored) return { kept: stored, isNew: false }

  const attempt = ports.newId()
  const conflict = await hold(booking, attempt, ports)
  if (conflict) return { conflict }
  const answer = await keepCase(opened, municipality, ports)
  if (!answer.isNew) await giveBack(booking, attempt, ports)
  return answer
}
