import * as z from 'zod'
import { arrival } from './arrival.ts'
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
const timerDue = z.object({
  type: z.literal('timer.due'),
  municipality: z.string(),
  reference: z.string(),
  timerSeq: z.int(),
  /** `tell` or `files` where the case waits for that first; the promise's own steps are looked at all the same. */
  step: z.enum(['tell', 'files', ...promiseStep.options]),
  at: z.iso.datetime(),
})
export type TimerDue = z.infer<typeof timerDue>

/** Reminders of one municipality that have come together, so that each officer gets a single mail of them. */
const remindersDue = z.object({
  type: z.literal('reminders.due'),
  municipality: z.string(),
  cases: z.array(z.object({ reference: z.string(), timerSeq: z.int() })),
})
/** What of promises has come. */
export type PromiseDue = TimerDue | z.infer<typeof remindersDue>

/** A municipality's calendar is another one: its open clocks are counted anew, batch by batch. */
export const calendarPublished = z.object({
  type: z.literal('calendar.published'),
  municipality: z.string(),
  version: z.string(),
  /** The earliest day that is other than before. */
  since: z.iso.date(),
  /** Whether nobody can remember the calendar before any more, so that after this run all is done. */
  isFinal: z.boolean(),
  /** Where the batch before ended. */
  from: z.object({ queue: z.enum(['contact', 'work', 'ended']), after: z.string().optional() }),
})
export type CalendarPublished = z.infer<typeof calendarPublished>

/** Slots of a room on a day are to be compared with their cases. */
const roomDue = z.object({
  type: z.literal('room.due'),
  municipality: z.string(),
  room: z.string(),
  date: z.iso.date(),
})

/** What the sweep hands on once its instant has come. */
export const timerEvent = z.discriminatedUnion('type', [timerDue, remindersDue, roomDue])
export type TimerEvent = z.infer<typeof timerEvent>

/** An office may have to be pushed of a case that came to it. */
export const arrivalDue = arrival.extend({ type: z.literal('arrival.due') })
export type ArrivalDue = z.infer<typeof arrivalDue>
