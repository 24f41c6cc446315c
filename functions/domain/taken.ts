import type { HistoryEntry } from '#schemas/history.ts'
import type { KnownCase } from './known-case.ts'
import type { StepsDue } from './promise/steps-due.ts'
import type { World } from './promise-of-case.ts'

/** What has come of one case: as it was read, as it stands by today's calendar, and what is to be done. */
export type Taken = {
  readonly kept: KnownCase
  readonly current: KnownCase
  readonly moved: readonly HistoryEntry[]
  readonly due: StepsDue
  /** Whether it is named in today's digest as a promise that is broken already. */
  readonly hasLine: boolean
  readonly world: World
}
