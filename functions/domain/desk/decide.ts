import { roomTexts } from '#schemas/texts/rooms.ts'
import type { Rooms } from '../ports.ts'
import { type Booking, bookingOf } from '../rooms/booking.ts'
import { decisionLetter } from '../rooms/decision-letter.ts'
import { hold } from '../rooms/hold.ts'
import { takenText } from '../rooms/not-free.ts'
import { hasBegun } from '../rooms/standing.ts'
import { type Faults, type Moment, type Outcome, signed, type Typed, texted } from './deed.ts'
import { allOf, optionalWriting } from './read.ts'

export const decisions = ['booked', 'declined'] as const

/** Gives a room or declines it, in a message to the citizen; it is given only while it is held or still free. */
export async function decide(
  to: (typeof decisions)[number],
  typed: Typed,
  moment: Moment,
  { rooms }: { readonly rooms: Rooms },
): Promise<Outcome> {
  const read = allOf({ reason: optionalWriting(typed, 'reason') })
  if ('faults' in read) return read
  const booking = bookingOf(moment.case)
  if (!booking) throw new Error(`case ${moment.case.reference} books nothing`)
  const faults = to === 'booked' ? await inTheWay(booking, moment, rooms) : undefined
  if (faults) return { faults }
  const letter = await decisionLetter(to, booking, { ...moment, reason: read.values.reason }, rooms)
  return {
    facts: [{ kind: 'moved', ...signed(moment), to, messageId: moment.messageId }],
    text: texted(moment, 'office', letter),
  }
}

/** A hold that ended, or was lost by a reopening, is taken anew where nobody else has the room by now. */
async function inTheWay(booking: Booking, { messageId, now }: Moment, rooms: Rooms): Promise<Faults | undefined> {
  if (hasBegun(booking, now)) return { to: roomTexts.begun }
  const conflict = await hold(booking, messageId, { rooms, now: () => now })
  return conflict && { to: takenText(conflict) }
}
