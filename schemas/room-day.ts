import * as z from 'zod'

const instant = z.iso.datetime()
const time = z.string()

/** Some hours of a day in a room that a booking has been given, or that are held for it until somebody decides. */
export const slot = z.object({
  /** Wall-clock times `HH:mm`, half open: ends touch without overlapping. */
  start: time,
  end: time,
  state: z.enum(['pending', 'booked']),
  /** The submission whose case it belongs to; never logged, queued or shown. */
  submissionId: z.string(),
  /** Who counts on it although nobody knows yet that its case stands; empty once that is known. */
  attempts: z.array(z.string()),
  /** When the first day of its booking begins: a hold that nobody has decided on ends then. */
  startsAt: instant,
  /** When the sweep next looks whether its case still wants it. */
  checkAt: instant.nullable(),
})
export type Slot = z.infer<typeof slot>

/** One day of one room with all its slots: one item, written under its `version`. */
export const roomDay = z.object({
  municipality: z.string(),
  room: z.string(),
  date: z.iso.date(),
  version: z.int(),
  slots: z.array(slot),
})
export type RoomDay = z.infer<typeof roomDay>
export type RoomPlace = Pick<RoomDay, 'municipality' | 'room' | 'date'>
