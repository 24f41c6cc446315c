import * as z from 'zod'
import { concerned } from './history.ts'

/**
 * How a citizen rated a matter once it had ended. It is kept apart from its case, under a digest by which the same
 * ending is rated once and nobody reads whose it is.
 */
export const rating = z.object({
  id: z.string(),
  municipality: z.string(),
  form: z.string(),
  office: z.string().nullable(),
  /** As of its matter: it decides who may read what was written. */
  concerns: concerned.nullable().default(null),
  /** When the matter that is rated had ended: the quarter and the year in which it counts. */
  endedAt: z.iso.datetime(),
  /** What was answered, but how to be contacted. */
  answers: z.record(z.string(), z.unknown()),
})
export type Rating = z.infer<typeof rating>
