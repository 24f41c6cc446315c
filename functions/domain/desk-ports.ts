import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import type { Colleague, Leave } from '#schemas/staff.ts'

/** The texts of messages and notes, each kept beside its case before the history names it. */
export type Messages = {
  /** Keeps a text under its id, or answers the one that already stands there. */
  put(written: Message): Promise<{ readonly standing?: Message }>
  /** All texts of a case, those too that no history names. */
  of(reference: string): Promise<readonly Message[]>
}

/** The index of the desk: some of a municipality's cases in the order of their urgency, page by page. */
export type Desk = {
  list(asked: DeskList): Promise<{ readonly rows: readonly DeskRow[]; readonly next?: string }>
  /** The reference of the case with this number in a municipality's register. */
  numbered(municipality: string, registerNumber: string): Promise<string | undefined>
}
export type DeskList = {
  readonly municipality: string
  /** Ids of offices, and the one aside; null stands for the cases that no office has yet. */
  readonly shelves: readonly (string | null)[]
  readonly queue: DeskQueue
  readonly status?: string
  readonly form?: string
  readonly limit: number
  /** Where the page before ended. */
  readonly after?: string
}
/** Waiting for the first contact, at work, or ended. */
export type DeskQueue = 'contact' | 'work' | 'ended'
export type DeskRow = Pick<
  ServiceCase,
  | 'reference'
  | 'municipality'
  | 'form'
  | 'status'
  | 'office'
  | 'registerNumber'
  | 'assignee'
  | 'concerns'
  | 'receivedAt'
> &
  Pick<ServiceCase, 'contactedAt' | 'resultDueAt' | 'clock'> & {
    readonly subject: string
    /** Its place in the order of its queue. */
    readonly place: string
  }

/** Who works with whom: everybody of a municipality who has opened the desk, or whose account was changed. */
export type Colleagues = {
  enter(colleague: Colleague): Promise<void>
  of(municipality: string): Promise<readonly Colleague[]>
}

/** Who of a municipality is away on which days, and who stands in for them. */
export type Leaves = {
  /** The newest word on a person and a first day counts. */
  enter(leave: Leave): Promise<void>
  of(municipality: string): Promise<readonly Leave[]>
}
