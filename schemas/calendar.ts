import * as z from 'zod'

const day = z.iso.date()
const text = z.object({ th: z.string(), en: z.string() })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Bangkok wall-clock times, half open. */
const officeHours = z.object({ open: time, close: time })
export type OfficeHours = z.infer<typeof officeHours>

/** A day on which the office is closed though it is a weekday; `short` is the name inside sentences. */
const closure = z.object({ date: day, name: text, short: text })
export type Closure = z.infer<typeof closure>

/** A day on which the office is open though it would not be, such as a Saturday in the place of a weekday. */
const opening = z.object({ date: day, name: text })

/**
 * One immutable version of an office's calendar. Days are Bangkok days (Gregorian `YYYY-MM-DD`). `lastDay` is the last
 * day the announcements cover: later ones are provisional. Versions of a municipality are in the order of their names.
 */
export const calendar = z.object({
  version: z.string(),
  source: z.string(),
  /** Why it is other than the one before, as citizens read it. */
  reason: z.string(),
  publishedAt: z.iso.datetime(),
  hours: officeHours,
  closures: z.array(closure),
  opened: z.array(opening),
  lastDay: day,
})
export type Calendar = z.infer<typeof calendar>

/**
 * What a municipality makes other than in the national calendar. It is published as a version that says all of it, is
 * never changed, and is in force until the next.
 */
export const calendarVersion = z.object({
  municipality: z.string(),
  /** Counts from 1. */
  number: z.int().min(1),
  publishedAt: z.iso.datetime(),
  by: z.object({ id: z.string(), name: z.string() }),
  /** The order or resolution by which it was declared. */
  source: z.string(),
  reason: z.string(),
  /** The earliest day that is other than in the version before: no promise that ended earlier is touched. */
  since: day,
  hours: officeHours.nullable(),
  closures: z.array(closure),
  opened: z.array(opening),
  /** National closures that do not hold here. */
  withdrawn: z.array(day),
})
export type CalendarVersion = z.infer<typeof calendarVersion>
