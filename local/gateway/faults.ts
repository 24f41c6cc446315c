import { z } from 'zod'

const fault = z
  .strictObject({
    service: z.string(),
    operation: z.string(),
    function: z.string().optional(),
    error: z.string().optional(),
    times: z.int().positive().optional(),
    delayMs: z.number().nonnegative().optional(),
    when: z.enum(['before', 'after']).default('before'),
  })
  .refine((one) => one.error !== undefined || one.delayMs !== undefined || one.when === 'after', 'error is needed')

export type Fault = z.output<typeof fault>
export type Attempt = { service: string; operation: string; function: string }

/** The faults asked for through the console; each attempt on the wire uses one of a fault's `times` up. */
export type Faults = { replace: (faults: unknown) => void; take: (attempt: Attempt) => Fault | undefined }

const applies = (one: Fault, attempt: Attempt): boolean =>
  one.times !== 0 &&
  one.service === attempt.service &&
  [attempt.operation, '*'].includes(one.operation) &&
  (one.function ?? attempt.function) === attempt.function

export function openFaults(): Faults {
  let faults: Fault[] = []
  return {
    replace(list) {
      faults = z.array(fault).parse(list)
    },
    take(attempt) {
      const found = faults.find((one) => applies(one, attempt))
      if (found?.times !== undefined) found.times -= 1
      return found
    },
  }
}
