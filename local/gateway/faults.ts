import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Answer, Failure } from './service.ts'

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
type Attempt = { service: string; operation: string; function: string }

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

const usual = (code: string) =>
  /ServiceUnavailable|SlowDown/.test(code) ? 503 : /Internal|DependencyTimeout/.test(code) ? 500 : 400

/** An injected error as its service would say it; a bare number is a status. */
function failureOf(code: string): Failure {
  return { code, message: 'a fault asked for through the console', status: Number(code) || usual(code) }
}

type Act = () => Promise<Answer> | Answer

/** Does something as the faults have it; nothing means that the connection is to be cut. */
export async function underFaults(attempt: Attempt, faults: Faults, fail: (failure: Failure) => Answer, act: Act) {
  const fault = faults.take(attempt)
  if (fault?.delayMs !== undefined) await wait(fault.delayMs)
  if (fault?.when === 'after') return void (await act())
  if (fault?.error === 'network') return undefined
  return fault?.error === undefined ? act() : fail(failureOf(fault.error))
}
