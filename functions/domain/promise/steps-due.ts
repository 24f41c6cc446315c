import type { HistoryEntry } from '#schemas/history.ts'
import { instant } from './bangkok.ts'
import type { PlannedStep } from './ladder.ts'
import { type Clock, derivePromise } from './promise.ts'
import { isOpen, openingAfter } from './working-time.ts'

/** `assignee` stands for the office where nobody has taken the case. */
export type Audience = 'assignee' | 'head' | 'clerk'

/** A step that is told now, of which promise of the case, and to whom. */
export type Telling = PlannedStep & { readonly cycle: number; readonly to: readonly Audience[] }

/** What the timer's worker does: mail what is told now, append the facts, and set the timer. */
export type StepsDue = {
  readonly tellings: readonly Telling[]
  readonly facts: readonly HistoryEntry[]
  /** The next timer: the next step, or before it a held one at the opening it waits for. */
  readonly next: PlannedStep | null
}

const audience = {
  remind1: ['assignee'],
  remind2: ['assignee', 'head'],
  breach: ['head'],
  escalate: ['clerk'],
} as const satisfies Record<PlannedStep['step'], readonly Audience[]>

/** The head is told of a breach at once until half an hour after due: 17:00, as people leave. */
const headIsThere = 30 * 60 * 1000

/** Catches up, however long nobody looked; asked again with its facts appended it has nothing left to do. */
export function stepsDue(clock: Clock, now: Date): StepsDue {
  const at = instant(now)
  const due = derivePromise(clock).steps.filter((step) => step.at <= at)
  const newest = due.at(-1)
  const settled = due.filter((step) => step !== newest || step.step === 'breach').map((step) => settle(step, at))
  const recorded = { ...clock, history: [...clock.history, ...settled] }
  const tellings = owed(recorded, at).filter((telling) => mayBeTold(telling, clock, at))
  const told = tellings.map(({ step, at: due }): HistoryEntry => ({ kind: 'sla.reminded', at, step, due }))
  return {
    tellings,
    facts: [...settled, ...told],
    next: nextOf({ ...clock, history: [...recorded.history, ...told] }, at),
  }
}

/** A superseded step is skipped, but never the breach: it is recorded with the instant at which it happened. */
const settle = ({ step, at: due }: PlannedStep, at: string): HistoryEntry =>
  step === 'breach' ? { kind: 'sla.breached', at: due, detectedAt: at } : { kind: 'sla.skipped', at, step, due }

/** What has come and is not told yet: breaches that are recorded, and the newest reminder. */
function owed(clock: Clock, now: string): readonly Telling[] {
  const { steps, cycle, untold } = derivePromise(clock)
  const breaches = untold.map((breach) => ({ ...breach, step: 'breach' as const, to: audience.breach }))
  const reminders = steps.filter(({ at }) => at <= now).map((step) => ({ ...step, cycle, to: audience[step.step] }))
  return [...breaches, ...reminders]
}

/** Mails leave in office hours; seen too late for the head to be told at once, a breach waits for the opening too. */
const mayBeTold = ({ step, at: due }: Telling, { calendar }: Clock, at: string) =>
  isOpen(calendar, at) || (step === 'breach' && Date.parse(at) - Date.parse(due) < headIsThere)

function nextOf(clock: Clock, now: string): PlannedStep | null {
  const [held] = owed(clock, now)
  const later = derivePromise(clock).steps.find((step) => step.at > now) ?? null
  if (!held) return later
  const opening = { step: held.step, at: openingAfter(clock.calendar, now) }
  return later && later.at <= opening.at ? later : opening
}
