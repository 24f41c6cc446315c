import type { Arrival, OwedArrival } from '#schemas/arrival.ts'

/**
 * A line of text to a telephone number (`+66…`), or to the LINE group of an office (`municipality/office`). Where the service
 * keeps to it, the same `key` is accepted once, however often it is sent.
 */
export type PushMessage = { readonly to: string; readonly text: string; readonly key: string }
/** As for mails; `exhausted`: the service's own count for this month is used up; `off`: nobody has set it up for this recipient. */
export type PushOutcome = 'accepted' | 'rejected' | 'unknown' | 'later' | 'exhausted' | 'off'
export type Push = { send(message: PushMessage): Promise<PushOutcome> }

/** What offices are to be pushed of, each an item beside its case: one for each case and office, for ever. */
export type Arrivals = {
  /** Enters one that is to be pushed from an instant on, unless it was entered before. */
  owe(arrival: Arrival, at: string): Promise<void>
  /** Those whose instant has come, page by page, without a limit. */
  due(until: Date): AsyncIterable<readonly Arrival[]>
  /** One that is still owed. */
  find(arrival: Arrival): Promise<OwedArrival | undefined>
  /** Puts another instant in the place of the one that was read; false when somebody else has done so. */
  move(owed: OwedArrival, to: Pick<OwedArrival, 'at' | 'triedSince'>): Promise<boolean>
  /** What became of one that is owed. */
  settle(arrival: Arrival, state: ArrivalState, at: string): Promise<void>
  /** Takes back one that is owed, as if it had never been entered. */
  forget(arrival: Arrival): Promise<void>
}
export type ArrivalState = 'accepted' | 'rejected' | 'suppressed' | 'unknown'

/** By what is pushed: LINE to offices, SMS to citizens. */
export type PushService = 'line' | 'sms'
/** What a municipality has pushed by one service in a month (`YYYY-MM`). */
export type Counter = { readonly service: PushService; readonly municipality: string; readonly month: string }
export type Allowances = {
  /** One push more: how many that makes, or nothing where it would be more than `most`. */
  spend(counter: Counter, most: number): Promise<number | undefined>
  /** One that was surely not sent. */
  giveBack(counter: Counter): Promise<void>
}
