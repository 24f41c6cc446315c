import * as z from 'zod'
import { fileFault } from './case-file.ts'
import { positions } from './conflicts.ts'

const at = z.iso.datetime()
/** Who did it: a staff member's id, `citizen`, or `system`. */
const by = z.string()
/** The id of the text of a message or note, kept as its own item. */
const messageId = z.string()

/** By what somebody is told without being called. */
export const deliveryChannel = z.enum(['email', 'sms'])
export type DeliveryChannel = z.infer<typeof deliveryChannel>
export const contactChannel = z.enum(['call', 'visit', 'email', 'sms', 'line', 'counter', 'message'])
export const contactResult = z.enum(['spoke', 'no-answer', 'sent'])
export const outcome = z.enum(['done', 'closed', 'not-in-power', 'duplicate', 'spam'])
export const progress = z.enum(['in-progress', 'waiting-citizen', 'waiting-agency', 'booked', 'declined'])
export const promiseStep = z.enum(['remind1', 'remind2', 'breach', 'escalate'])

/** Whom of the municipality a case is about: in which position, and by account where there is one. */
export const concerned = z.object({ position: z.enum(positions), person: z.string().nullable() })

/**
 * What happened to a case, one fact an entry, oldest first; facts only, texts are items of their own.
 * `at` is when it was recorded; a contact made earlier also says when it happened.
 */
export const historyEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('received'),
    at,
    effectiveAt: at,
    targetAt: at.nullable(),
    dueAt: at.nullable(),
    calendarVersion: z.string(),
  }),
  z.object({ kind: z.literal('assigned'), at, by, office: z.string(), registerNumber: z.string().optional() }),
  z.object({ kind: z.literal('taken'), at, by, person: z.string() }),
  /** Put under another category; the reason is a note. */
  z.object({ kind: z.literal('recategorised'), at, by, category: z.string(), messageId }),
  z.object({ kind: z.literal('transferred'), at, by, office: z.string(), messageId: messageId.optional() }),
  z.object({
    kind: z.literal('contacted'),
    at,
    by,
    occurredAt: at,
    channel: contactChannel,
    result: contactResult,
    messageId: messageId.optional(),
  }),
  /** A text that its channel did not bring to the citizen; the channel was mail where none is named. */
  z.object({ kind: z.literal('contact.failed'), at, channel: deliveryChannel.optional(), messageId }),
  z.object({ kind: z.literal('replied'), at, by, messageId }),
  /** A decision on a room is told in a message. */
  z.object({ kind: z.literal('moved'), at, by, to: progress, messageId: messageId.optional() }),
  z.object({ kind: z.literal('forwarded'), at, by, messageId }),
  /** Null when it is about nobody of the municipality after all; the reason is a note, which a merged matter lacks. */
  z.object({ kind: z.literal('concerns'), at, by, about: concerned.nullable(), messageId: messageId.optional() }),
  z.object({ kind: z.literal('citizen.wrote'), at, messageId }),
  z.object({ kind: z.literal('noted'), at, by, messageId }),
  z.object({ kind: z.literal('closed'), at, by, outcome, messageId: messageId.optional(), of: z.string().optional() }),
  /** Another matter was merged into this one. */
  z.object({ kind: z.literal('joined'), at, by, reference: z.string() }),
  z.object({ kind: z.literal('withdrawn'), at }),
  z.object({
    kind: z.literal('reopened'),
    at,
    messageId: messageId.optional(),
    effectiveAt: at,
    targetAt: at.nullable(),
    dueAt: at.nullable(),
    calendarVersion: z.string(),
  }),
  /** `isLow`: with a score of 1 or 2, of which the head of the office is told. */
  z.object({ kind: z.literal('rated'), at, isLow: z.literal(true).optional() }),
  z.object({ kind: z.literal('file.ready'), at, fileId: z.string() }),
  z.object({ kind: z.literal('file.rejected'), at, fileId: z.string(), fault: fileFault }),
  /** `due` is the instant the step was planned for. */
  z.object({ kind: z.literal('sla.reminded'), at, step: promiseStep, due: at }),
  z.object({ kind: z.literal('sla.skipped'), at, step: promiseStep, due: at }),
  /** `at` is the due instant itself; `detectedAt` is when the sweep saw it. */
  z.object({ kind: z.literal('sla.breached'), at, detectedAt: at }),
  z.object({ kind: z.literal('sla.breach-excused'), at, reason: z.enum(['late-entry', 'closure']) }),
  /** `from` and `to` are due instants; the others are what else the citizen is told from now on. */
  z.object({
    kind: z.literal('sla.recomputed'),
    at,
    from: at,
    to: at,
    effectiveAt: at,
    targetAt: at,
    reason: z.string(),
    calendarVersion: z.string(),
  }),
])
export type HistoryEntry = z.infer<typeof historyEntry>
export type HistoryKind = HistoryEntry['kind']
export type Outcome = z.infer<typeof outcome>
export type PromiseStep = z.infer<typeof promiseStep>
