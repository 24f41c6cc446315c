import * as z from 'zod'
import { caseStatus } from './case.ts'
import { record } from './record.ts'

const instant = z.iso.datetime()
const text = z.object({ th: z.string(), en: z.string() })

/** A puzzle that is solved for one submission id; everything but `count` and `bits` is opaque to the client. */
export const challenge = z.object({
  salt: z.string(),
  expires: z.string(),
  count: z.int().positive(),
  bits: z.int().positive(),
  signature: z.string(),
})

export const submission = z.strictObject({
  submissionId: z.guid().transform((id) => id.toLowerCase()),
  form: z.string(),
  answers: record,
  files: z.array(z.unknown()).optional(),
  locale: z.enum(['th', 'en']),
  replyChannel: z.string().optional(),
  onBehalfOf: record.optional(),
  location: record.optional(),
  noticeVersion: z.string().optional(),
  undertakingVersion: z.string().optional(),
  challenge: z.unknown().optional(),
})

/** A citizen's message to the office; `messageId` is the client's own, so that a repeat is recognised. */
export const citizenMessage = z.strictObject({
  messageId: z.guid().transform((id) => id.toLowerCase()),
  text: z.string(),
  files: z.array(z.string()).optional(),
})

/** Asks for slots: a file is announced, or named by its id to have its slot again; `requestId` makes a repeat recognisable. */
export const slotsAsked = z.strictObject({
  requestId: z.guid().transform((id) => id.toLowerCase()),
  files: z.array(z.unknown()),
})

export const reopening = z.strictObject({ text: z.string() })

/** How a matter was handled: the answers of the survey, by the names that they have on its form. */
export const ratingSent = z.strictObject({ answers: record })

const upload = z.object({ fileId: z.string(), url: z.url(), fields: z.record(z.string(), z.string()) })

export const slots = z.object({ uploads: z.array(upload) })

export const receipt = z.object({
  reference: z.string(),
  trackingCode: z.string(),
  message: text,
  receivedAt: instant,
  effectiveAt: instant,
  targetAt: instant.nullable(),
  dueAt: instant.nullable(),
  statusUrl: z.url(),
  qr: z.string(),
  uploads: z.array(upload),
})

export const statusView = z.object({
  reference: z.string(),
  form: z.string(),
  status: caseStatus,
  booking: text.nullable(),
  registerNumber: z.string().nullable(),
  office: text.nullable(),
  receivedAt: instant,
  effectiveAt: instant,
  targetAt: instant.nullable(),
  dueAt: instant.nullable(),
  resultDueAt: instant.nullable(),
  contactedAt: instant.nullable(),
  explanation: text,
  timeline: z.array(z.object({ at: instant, kind: z.string(), text })),
  messages: z.array(
    z.object({ at: instant, from: z.enum(['citizen', 'office']), text: z.string(), files: z.array(z.string()) }),
  ),
  files: z.array(
    z.object({
      fileId: z.string(),
      name: z.string(),
      size: z.int(),
      state: z.enum(['expected', 'scanning', 'ready', 'rejected']),
    }),
  ),
  can: z.object({ reply: z.boolean(), withdraw: z.boolean(), reopen: z.boolean(), rate: z.boolean() }),
})

export const municipalityView = z.object({
  id: z.string(),
  prefix: z.string(),
  name: text,
  forms: z.array(
    z.object({ id: z.string(), title: text, promise: z.object({ target: z.int(), due: z.int() }).nullable() }),
  ),
  noticeVersion: z.string(),
  undertakingVersion: z.string().optional(),
  replyChannels: z.array(z.string()),
  files: z.object({ count: z.int(), bytes: z.int(), types: z.array(z.string()) }),
})

export const roomsView = z.array(
  z.object({
    id: z.string(),
    name: text,
    capacity: z.int(),
    equipment: z.array(z.string()),
    leadDays: z.int(),
  }),
)

/** Which month of a room is asked for, `YYYY-MM`; the present one where none is named. */
export const monthQuery = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
})

/** Wall-clock times are half open: one booking may begin when another ends. */
export const roomCalendar = z.object({
  room: z.string(),
  month: z.string(),
  days: z.array(
    z.object({
      date: z.iso.date(),
      open: z.boolean(),
      busy: z.array(z.object({ start: z.string(), end: z.string(), state: z.enum(['pending', 'booked']) })),
    }),
  ),
})
