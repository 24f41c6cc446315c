import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Slot } from '#schemas/room-day.ts'
import type { Booking } from './booking.ts'

/** Asked for, given, or neither any more. */
export type Standing = Slot['state'] | 'released'

/** How a booking stands by the history of its case; what was booked stays so when its case is done. */
export const standingOf = (history: readonly HistoryEntry[]): Standing => history.reduce<Standing>(after, 'pending')

function after(standing: Standing, entry: HistoryEntry): Standing {
  switch (entry.kind) {
    case 'moved':
      return moved[entry.to] ?? standing
    case 'closed':
      return entry.outcome === 'done' && standing === 'booked' ? 'booked' : 'released'
    case 'withdrawn':
      return 'released'
    // The office decides anew; whether the room is still free is seen then.
    case 'reopened':
      return standing === 'released' ? 'pending' : standing
    default:
      return standing
  }
}

const moved: Readonly<Record<string, Standing | undefined>> = { booked: 'booked', declined: 'released' }

export const hasBegun = ({ startsAt }: Booking, now: Date) => startsAt <= now.toISOString()

/** The slots that a case wants now; what nobody decided on until it began, it wants no more. */
export function wantedBy({ history }: Pick<ServiceCase, 'history'>, booking: Booking, now: Date): Slot['state'] | null {
  const standing = standingOf(history)
  if (standing === 'released' || (standing === 'pending' && hasBegun(booking, now))) return null
  return standing
}
