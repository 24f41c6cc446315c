import * as z from 'zod'

const day = z.iso.date()
const text = z.object({ th: z.string(), en: z.string() })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A day on which the office is closed though it is a weekday; `short` is the name inside sentences. */
export const closure = z.object({ date: day, name: text, short: text })
export type Closure = z.infer<typeof closure>

/**
 * One immutable version of an office's calendar. Days are Bangkok days (Gregorian `YYYY-MM-DD`), hours are Bangkok
 * wall-clock times, half open. `lastDay` is the last day the announcements cover: later ones are provisional.
 */
export const calendar = z.object({
  version: z.string(),
  source: z.string(),
  publishedAt: z.iso.datetime(),
  hours: z.object({ open: time, close: time }),
  closures: z.array(closure),
  opened: z.array(z.object({ date: day, name: text })),
  lastDay: day,
})
export type Calendar = z.infer<typeof calendar>
