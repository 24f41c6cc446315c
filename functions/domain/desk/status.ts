import type { ServiceCase } from '#schemas/case.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { bookingOf } from '../rooms/booking.ts'
import { decide, decisions } from './decide.ts'
import { type Deed, signed } from './deed.ts'
import { allOf, oneOf } from './read.ts'

const stages = ['in-progress', 'waiting-citizen', 'waiting-agency'] as const

/** Where an officer may say that the work stands; there is a room to decide on only where one was asked for. */
export const stagesOf = (kept: ServiceCase) => (bookingOf(kept) ? [...stages, ...decisions] : stages)

/** Says where the work stands. */
export const status: Deed = (typed, moment, ports) => {
  const read = allOf({ to: oneOf(typed, 'to', stagesOf(moment.case)) })
  if ('faults' in read) return read
  const { to } = read.values
  if (to === moment.case.status) return { faults: { to: deskTexts.faults['to.same'] } }
  if (to === 'booked' || to === 'declined') return decide(to, typed, moment, ports)
  return { facts: [{ kind: 'moved', ...signed(moment), to }] }
}
