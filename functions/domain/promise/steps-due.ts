import type { HistoryEntry } from '#schemas/history.ts'
import { instant } from './bangkok.ts'
import { currentCycle, entriesOf } from './cycle.ts'
import type { PlannedStep } from './ladder.ts'
import { type Clock, derivePromise } from './promise.ts'
import { isOpen, openingAfter } from './working-time.ts'

export type Audience = 'assignee' | 'head' | 'clerk'

/** What the timer's worker does: append the facts, mail the newest step to its audience, and set the timer. */
export type StepsDue = {
  readonly facts: readonly HistoryEntry[]
  /** The newest step, when it may be mailed now. */
  readonly run: PlannedStep | null
  /** `assignee` stands for the office where nobody has taken the case. */
  readonly tell: readonly Audience[]
  /** The next timer: the next step, or before it a held one at the opening it waits for. */
  readonly next: PlannedStep | null
}

/** The head is told of a breach at once until half an hour after due: 17:00, as people leave. */
const headIsThere = 30 * 60 * 1000

/** Catches up, however long nobody looked; asked again with its facts appended it has nothing left to do. */
export function stepsDue(clock: Clock, now: Date): StepsDue {
  const { steps, next } = derivePromise(clock)
  const at = instant(now)
  const due = steps.filter((step) => step.at <= at)
  const newest = due.at(-1)
  if (!newest) return { facts: [], run: null, tell: [], next }

  const settled = due.filter((step) => step !== newest || step.step === 'breach').map((step) => settle(step, at))
  const history = [...clock.history, ...settled]
  if (newest.step === 'breach') return { facts: settled, ...toldOfBreach(newest, now), next: nextOf(clock, history) }
  if (!isOpen(clock.calendar, at)) {
    const held = { step: newest.step, at: openingAfter(clock.calendar, at) }
    const later = steps.find((step) => step.at > at)
    return { facts: settled, run: null, tell: [], next: later && later.at <= held.at ? later : held }
  }
  const sent: HistoryEntry = { kind: 'sla.reminded', at, step: newest.step, due: newest.at }
  return {
    facts: [...settled, sent],
    run: newest,
    tell: audienceOf(newest, history),
    next: nextOf(clock, [...history, sent]),
  }
}

const nextOf = (clock: Clock, history: readonly HistoryEntry[]) => derivePromise({ ...clock, history }).next

/** A superseded step is skipped, but never the breach: it is recorded with the instant at which it happened. */
const settle = ({ step, at: due }: PlannedStep, at: string): HistoryEntry =>
  step === 'breach' ? { kind: 'sla.breached', at: due, detectedAt: at } : { kind: 'sla.skipped', at, step, due }

const isTimely = (breachAt: string, detectedAt: string) => Date.parse(detectedAt) - Date.parse(breachAt) < headIsThere

/** Seen too late for the head to be told at once, a breach is told at the next opening, with the escalation. */
const toldOfBreach = (breach: PlannedStep, now: Date): Pick<StepsDue, 'run' | 'tell'> =>
  isTimely(breach.at, instant(now)) ? { run: breach, tell: ['head'] } : { run: null, tell: [] }

function audienceOf({ step }: PlannedStep, history: readonly HistoryEntry[]): readonly Audience[] {
  if (step === 'remind1') return ['assignee']
  if (step === 'remind2') return ['assignee', 'head']
  const headKnows = entriesOf(currentCycle(history).entries, 'sla.breached').every(({ at, detectedAt }) =>
    isTimely(at, detectedAt),
  )
  return headKnows ? ['clerk'] : ['clerk', 'head']
}
