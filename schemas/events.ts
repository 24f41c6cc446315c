import * as z from 'zod'
import { promiseStep } from './history.ts'

/** References only, never answers: order, repeats and leaks of messages are harmless. */
export const caseOpened = z.object({ type: z.literal('case.opened'), municipality: z.string(), reference: z.string() })
export type CaseOpened = z.infer<typeof caseOpened>

/** The office wrote or decided something of which the citizen has to be told; the case itself says what. */
const caseTold = z.object({ type: z.literal('case.told'), municipality: z.string(), reference: z.string() })
export type CaseTold = z.infer<typeof caseTold>

/** What happens to a case and others must hear of. */
export const caseEvent = z.discriminatedUnion('type', [caseOpened, caseTold])
export type CaseEvent = z.infer<typeof caseEvent>

/** A step of the promise has come; it counts only while the case still has this `timerSeq`. */
export const timerDue = z.object({
  type: z.literal('timer.due'),
  municipality: z.string(),
  reference: z.string(),
  timerSeq: z.int(),
  /** `tell` or `files` where the case waits for that first; the promise's own steps are looked at all the same. */
  step: z.enum(['tell', 'files', ...promiseStep.options]),
  at: z.iso.datetime(),
})
export type TimerDue = z.infer<typeof timerDue>
