import * as z from 'zod'
import { caseFile } from './case-file.ts'
import { concerned, historyEntry, promiseStep } from './history.ts'

export const caseStatuses = [
  'received',
  'assigned',
  'contacted',
  'in-progress',
  'waiting-citizen',
  'waiting-agency',
  'done',
  'closed',
  'not-in-power',
  'withdrawn',
  'duplicate',
  'booked',
  'declined',
] as const
export const caseStatus = z.enum(caseStatuses)
export type CaseStatus = z.infer<typeof caseStatus>

const replyChannels = ['email', 'phone', 'line', 'sms', 'paper'] as const
export const replyChannel = z.enum(replyChannels)
export type ReplyChannel = z.infer<typeof replyChannel>

export const onBehalfOf = z.object({ kind: z.enum(['elder', 'minor', 'other']), name: z.string().optional() })
export const location = z.object({ lat: z.number(), lng: z.number() })

/** The clock as it was derived last; `nextStep` and its instant are absent when nothing is left to do. */
const clock = z.object({
  calendarVersion: z.string(),
  effectiveAt: z.iso.datetime(),
  targetAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
})

/** By which clocks a case runs: working days until the first contact, calendar days until a result. */
export const policy = z.object({ target: z.int(), due: z.int(), resolutionDays: z.int() })

/** What waits in the sparse index: telling the office, telling the citizen, looking after files, a step of the promise, or the line about a broken one in each day's digest. */
export const pendingStep = z.enum(['announce', 'tell', 'files', ...promiseStep.options, 'overdue'])
export const timer = z.object({ step: pendingStep, at: z.iso.datetime() })

export const longestHistory = 500
/** Files a case may ever have, those included that were rejected or never came. */
export const mostFiles = 40

/** A citizen's matter, whole: one item, written under its `version`. */
/** An answer that is encrypted on its own: its last digits to be shown, the text, and its key, itself encrypted. */
export const sealedAnswer = z.object({ last: z.string(), text: z.string(), key: z.string() })

export const serviceCase = z.object({
  schemaVersion: z.literal(1),
  version: z.int(),
  reference: z.string(),
  municipality: z.string(),
  form: z.string(),
  status: caseStatus,
  office: z.string().nullable(),
  registerNumber: z.string().nullable(),
  /** The id of the officer who has taken the case, or was given it. */
  assignee: z.string().nullable().default(null),
  /** Whom of the municipality it is about, which decides who may open it. */
  concerns: concerned.nullable().default(null),
  answers: z.record(z.string(), z.unknown()),
  /** What the desk says that it is about, where its citizen had said something else; the answer stays as it was. */
  category: z.string().nullable().default(null),
  /** The answers that are not among the others, by their paths. */
  sealed: z.record(z.string(), sealedAnswer).default({}),
  locale: z.enum(['th', 'en']),
  replyChannel: replyChannel.nullable(),
  onBehalfOf: onBehalfOf.nullable(),
  location: location.nullable(),
  noticeVersion: z.string(),
  /** What was signed on a form with a fee: the version of its words, and the baht a month that they named. */
  undertaking: z.object({ version: z.string(), fee: z.int() }).nullable().default(null),
  /** The site's address as the citizen saw it, for links in mails. */
  origin: z.url(),
  /** Makes a repeat recognisable; never logged, queued or shown. */
  submissionId: z.string(),
  /** HMAC of the whole submission but its challenge, keyed with the submission id. */
  bodyDigest: z.string(),
  /** The version of the server secret from which the tracking code is derived. */
  codeVersion: z.string(),
  receivedAt: z.iso.datetime(),
  clock,
  /** As it was when the case was filed: no correction and no transfer moves a clock. Older cases go by their form. */
  policy: policy.nullable().default(null),
  contactedAt: z.iso.datetime().nullable(),
  resultDueAt: z.iso.datetime().nullable(),
  timer: timer.nullable(),
  /** Raised by every change of the clock; a timer message of an older one does nothing. */
  timerSeq: z.int(),
  history: z.array(historyEntry).max(longestHistory),
  /** Places in the history of what the citizen has still to be told of by mail. */
  untold: z.array(z.int()).default([]),
  /** The same of what whoever has the case has still to be told of. */
  news: z.array(z.int()).default([]),
  /** Every file that was ever announced, in the order of its slot. */
  files: z.array(caseFile).max(mostFiles).default([]),
})
export type ServiceCase = z.infer<typeof serviceCase>

const ended: ReadonlySet<CaseStatus> = new Set(['done', 'closed', 'not-in-power', 'withdrawn', 'duplicate', 'declined'])
export const hasEnded = (status: CaseStatus) => ended.has(status)
