import * as z from 'zod'
import { promiseStep } from './history.ts'

/** References only, never answers: order, repeats and leaks of messages are harmless. */
export const caseOpened = z.object({ type: z.literal('case.opened'), municipality: z.string(), reference: z.string() })
export type CaseOpened = z.infer<typeof caseOpened>

/** A step of the promise has come; it counts only while the case still has this `timerSeq`. */
export const timerDue = z.object({
  type: z.literal('timer.due'),
  municipality: z.string(),
  reference: z.string(),
  timerSeq: z.int(),
  step: promiseStep,
  at: z.iso.datetime(),
})
export type TimerDue = z.infer<typeof timerDue>
