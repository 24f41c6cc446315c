import type { Slot } from '#schemas/room-day.ts'
import type { Booking } from './booking.ts'

/** What stands in the way of a booking on a day. */
export type Taken = Pick<Slot, 'start' | 'end'>
type Wanted = Pick<Booking, 'start' | 'end' | 'submissionId' | 'startsAt'>
type Slots = readonly Slot[]

/** Half open: one may begin when the other ends. */
export const overlap = (one: Taken, other: Taken) => one.start < other.end && other.start < one.end

const isOf = (slot: Slot, { submissionId, start, end }: Wanted) =>
  slot.submissionId === submissionId && slot.start === start && slot.end === end

/** The slot of a booking on a day, where it has one. */
export const slotOf = (slots: Slots, wanted: Wanted) => slots.find((slot) => isOf(slot, wanted))

/** The slots with the one wanted among them, on which this attempt counts from now on; or what is in its way. */
export function take(
  slots: Slots,
  wanted: Wanted,
  attempt: string,
  checkAt: string,
): Slots | { readonly taken: Taken } {
  const own = slotOf(slots, wanted)
  if (own) return slots.map((slot) => (slot === own ? { ...own, attempts: joined(own, attempt), checkAt } : slot))
  const taken = slots.find((slot) => overlap(slot, wanted))
  if (taken) return { taken }
  const { start, end, submissionId, startsAt } = wanted
  const held: Slot = { start, end, state: 'pending', submissionId, attempts: [attempt], startsAt, checkAt }
  return [...slots, held].toSorted((a, b) => (a.start < b.start ? -1 : 1))
}

/** A slot whose case is known to stand needs nobody who counts on it. */
const joined = ({ attempts }: Slot, attempt: string) =>
  attempts.length === 0 || attempts.includes(attempt) ? attempts : [...attempts, attempt]

/** Takes back what an attempt took, unless others count on it by now. */
export function letGo(slots: Slots, wanted: Wanted, attempt: string): Slots {
  const own = slotOf(slots, wanted)
  if (!own?.attempts.includes(attempt)) return slots
  const attempts = own.attempts.filter((one) => one !== attempt)
  return attempts.length === 0 ? without(slots, own) : slots.map((slot) => (slot === own ? { ...own, attempts } : slot))
}

/** Has the sweep look at the slot of a booking, whatever becomes of whoever is about to change its case. */
export function watch(slots: Slots, wanted: Wanted, checkAt: string): Slots {
  const own = slotOf(slots, wanted)
  return own ? slots.map((slot) => (slot === own ? { ...own, checkAt } : slot)) : slots
}

/** Brings the slot of a booking to the state that its case wants: in vain where it is gone, away where none is wanted. */
export function align(slots: Slots, wanted: Wanted, state: Slot['state'] | null): Slots {
  const own = slotOf(slots, wanted)
  if (!own || own.state === state) return slots
  return state === null ? without(slots, own) : slots.map((slot) => (slot === own ? { ...own, state } : slot))
}

const without = (slots: Slots, gone: Slot) => slots.filter((slot) => slot !== gone)
