import * as z from 'zod'

/** Scores of a survey added up, from which mean and deviation follow, and of how many people they are. */
export const result = z.object({ people: z.int(), scores: z.int(), sum: z.int(), squares: z.int() })
export type Result = z.infer<typeof result>

const byName = z.record(z.string(), result)

export const noResult = (): Result => ({ people: 0, scores: 0, sum: 0, squares: 0 })

/** How ended matters were rated: altogether, and apart. */
export const results = z.object({
  all: result,
  byForm: byName,
  byOffice: byName,
  /** By the quarters of the fiscal year, `1` to `4`. */
  byQuarter: byName,
  byQuestion: byName,
})
export type Results = z.infer<typeof results>

export const noResults = (): Results => ({
  all: noResult(),
  byForm: {},
  byOffice: {},
  byQuarter: {},
  byQuestion: {},
})
