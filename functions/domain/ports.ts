import type { ServiceCase } from '#schemas/case.ts'
import type { Delivery, DeliveryState, KeptDelivery } from '#schemas/delivery.ts'
import type { CaseEvent } from '#schemas/events.ts'
import type { Municipality } from '#schemas/municipality.ts'

export type { Calendars, CalendarVersions, Recount, Recounts } from './calendar-ports.ts'
export type { Challenge, Puzzle, Questions } from './challenge-ports.ts'
export type { Colleagues, Desk, DeskList, DeskQueue, DeskRow, Leaves, Messages } from './desk-ports.ts'
export type { CleanFiles, Quarantine, Redraw, Uploads } from './files/file-ports.ts'
export type {
  Allowances,
  ArrivalState,
  Arrivals,
  Counter,
  Push,
  PushMessage,
  PushOutcome,
  PushService,
} from './pushes/push-ports.ts'
export type { Rooms } from './room-ports.ts'
export type { Figures, Ratings, Tallies } from './statistics/ports.ts'

/** The cases of every municipality, each a single item written under its version. */
export type Cases = {
  /** Keeps a new case, or answers the one that already stands under its reference (which may be this very one). */
  add(opened: ServiceCase): Promise<{ readonly standing?: ServiceCase }>
  find(reference: string): Promise<ServiceCase | undefined>
  /** Writes the next version; false when somebody else wrote it first. */
  save(changed: ServiceCase): Promise<boolean>
  /** Everything that waits for an instant up to this one, page by page, without a limit. */
  pending(until: Date): AsyncIterable<readonly Pending[]>
}

/** A case in the sparse index: the step it waits for, when, and under which `timerSeq`. */
export type Pending = Pick<ServiceCase, 'reference' | 'municipality' | 'timerSeq'> & {
  readonly timer: NonNullable<ServiceCase['timer']>
}

/** Running numbers of a municipality's register (เลขรับ); gaps are allowed. */
export type Registers = { next(municipality: string, year: number): Promise<number> }

export type Events = { announce(event: CaseEvent): Promise<void> }

/** Hands messages to a worker's queue, in batches. */
export type Outbox<Message> = { sendAll(messages: readonly Message[]): Promise<void> }

/** What a lost answer of the mail service leaves open is `unknown`; `later` was surely not sent. */
export type MailOutcome = 'accepted' | 'rejected' | 'unknown' | 'later'
export type Message = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string }
/** The delivery goes along as tags and comes back with what the mail service reports. */
export type Mail = { send(message: Message, delivery: Delivery): Promise<MailOutcome> }

/** The ledger of everything sent to anybody: at most one entry for each (case, step, channel, recipient). */
export type Deliveries = {
  /** Enters a delivery as queued, or answers the state of the one that stands there already. */
  claim(delivery: Delivery, at: string): Promise<{ readonly standing?: DeliveryState }>
  settle(delivery: Delivery, state: DeliveryState, at: string): Promise<void>
  /** Takes back a claim whose message was surely not sent. */
  release(delivery: Delivery): Promise<void>
  /** What of a case is queued still. */
  queued(reference: string): Promise<readonly KeptDelivery[]>
  /**
   * Enters what the mail service reported later, or that nobody knows what became of a queued one; a delivery never
   * takes back a bounce or a complaint.
   */
  report(sent: KeptDelivery, state: ReportedState, at: string): Promise<void>
}

export type ReportedState = 'delivered' | 'bounced' | 'complained' | 'rejected' | 'unknown'

/** What is known of an address besides the mails sent to it. */
export type Addresses = {
  /** False where mails to it came back for good, or its receipts of this Bangkok day are used up. */
  accepts(address: string, receipt?: { readonly reference: string; readonly day: string }): Promise<boolean>
  /** Nothing is sent there any more. */
  suppress(address: string): Promise<void>
}

/** How often a viewer's address (or a name in its place) may try something within ten minutes of the first time. */
export type Quotas = {
  /** Seconds until the viewer may try again, where the quota is used up. */
  wait(kind: QuotaKind, viewer: string, now: Date): Promise<number | undefined>
  spend(kind: QuotaKind, viewer: string, now: Date): Promise<void>
}
export type QuotaKind = 'failed-look-ups' | 'posts-without-script' | 'failed-sign-ins' | 'mailed-codes' | 'failed-codes'

/** What is derived from the server's secrets. */
export type Codes = {
  /** The k-th candidate reference of a submission. */
  reference(municipality: Municipality, submissionId: string, k: number): string
  /** The tracking code in fours, by this version of the secret or the current one. */
  trackingCode(submissionId: string, version?: string): Promise<{ readonly code: string; readonly version: string }>
  /** Compares in constant time. */
  same(one: string, other: string): boolean
  /** A digest of a submission's content that means nothing without its id. */
  digest(content: unknown, submissionId: string): string
}

/** Tokens that show one receipt for a quarter of an hour, to whoever has just filed without a script. */
export type Passes = {
  issue(reference: string, now: Date): Promise<string>
  opens(pass: string, reference: string, now: Date): Promise<boolean>
}

/** Pages of the citizen site as they were built, by their path in it. */
export type Pages = { read(path: string): Promise<string> }

export type Now = () => Date

/** Draws a QR code of a text as an SVG document. */
export type Qr = (text: string) => string

/** Counts what operations watch, once or by an amount; never with personal data. */
export type Count = (metric: MetricName, dimension: Readonly<Record<string, string>>, amount?: number) => void
export type MetricName =
  | 'Submissions'
  | 'Refusals'
  | 'Denials'
  | 'TransientFailures'
  | 'MailAccepted'
  | 'MailRejected'
  | 'MailSuppressed'
  | 'MailUnknown'
  | 'MailBounced'
  | 'MailComplained'
  | 'PushAccepted'
  | 'PushRejected'
  | 'PushSuppressed'
  | 'PushUnknown'
  | 'PushesUsedPercent'
  | 'SweepCompleted'
  | 'SweepLagSeconds'
  | 'StaleTimers'
  | 'FilesReady'
  | 'FilesRejected'
  | 'QuarantineAgeSeconds'
  | 'PromisesBroken'
  | 'CalendarDaysLeft'
