import * as z from 'zod'

/** A case came to an office, routed or handed on: its staff are pushed of it once. */
export const arrival = z.object({ municipality: z.string(), reference: z.string(), office: z.string() })
export type Arrival = z.infer<typeof arrival>

/** One of which the office is still to be pushed: when next, and since when it has been tried without a certain answer. */
export const owedArrival = arrival.extend({ at: z.iso.datetime(), triedSince: z.iso.datetime().nullable() })
export type OwedArrival = z.infer<typeof owedArrival>
