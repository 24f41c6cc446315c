import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry, PromiseStep } from '#schemas/history.ts'
import type { Text } from '#schemas/text.ts'
import { addDays, daysBetween } from './bangkok.ts'
import { counts } from './contact.ts'
import { currentCycle, cyclesOf, entriesOf } from './cycle.ts'
import { columnOf, outcomeOf } from './ending.ts'
import type { PlannedStep } from './ladder.ts'
import { type Clock, derivePromise } from './promise.ts'
import { closureOn, isWorkingDay } from './working-time.ts'

/** One day between the receipt and due: the n-th that counts, or why it does not. */
export type CountedDay = { readonly date: string } & (
  | { readonly is: 'first' | 'weekend' | 'before' }
  | { readonly is: 'working'; readonly n: number }
  | { readonly is: 'closed'; readonly name: Text }
)
export type TakenStep = {
  readonly step: PromiseStep
  readonly at: string
  readonly is: 'planned' | 'told' | 'skipped' | 'recorded'
}

/** Nobody reads further than this. */
const LONGEST_DAYS = 120

/** The whole of how a promise was counted, for whoever has to answer for it. */
export function derivationOf(clock: Clock) {
  const cycle = currentCycle(clock.history)
  const promise = derivePromise(clock)
  return {
    promise,
    days: promise.dueAt === null ? [] : daysOf(clock.calendar, { ...promise, dueAt: promise.dueAt }),
    moves: entriesOf(cycle.entries, 'sla.recomputed'),
    steps: stepsOf(cycle.entries, promise.steps),
    contacts: entriesOf(cycle.entries, 'contacted').map((contact) => ({
      contact,
      counts: counts(contact, cycle.entries, clock.hasContact, cycle.receivedAt),
    })),
    cycles: cyclesOf(clock.history).map((one) => ({
      number: one.number,
      dueAt: one.told.dueAt,
      column: columnOf(outcomeOf(one, clock.hasContact)),
    })),
  }
}
export type Derivation = ReturnType<typeof derivationOf>

type Counted = { readonly receivedAt: string; readonly effectiveAt: string; readonly dueAt: string }

function daysOf(calendar: Calendar, { receivedAt, effectiveAt, dueAt }: Counted): readonly CountedDay[] {
  const first = bangkokDay(receivedAt)
  const length = Math.min(daysBetween(first, bangkokDay(dueAt)) + 1, LONGEST_DAYS)
  const dates = Array.from({ length }, (_, n) => addDays(first, n))
  const working = dates.filter((date) => date > bangkokDay(effectiveAt) && isWorkingDay(calendar, date))
  return dates.map((date) => {
    const n = working.indexOf(date) + 1
    return n > 0 ? { date, is: 'working', n } : uncounted(calendar, date, bangkokDay(effectiveAt))
  })
}

function uncounted(calendar: Calendar, date: string, effectiveDay: string): CountedDay {
  const closure = closureOn(calendar, date)
  if (closure) return { date, is: 'closed', name: closure.name }
  if (!isWorkingDay(calendar, date)) return { date, is: 'weekend' }
  return { date, is: date === effectiveDay ? 'first' : 'before' }
}

function stepsOf(entries: readonly HistoryEntry[], planned: readonly PlannedStep[]): readonly TakenStep[] {
  const taken = entries.flatMap((entry): TakenStep[] => {
    if (entry.kind === 'sla.reminded') return [{ step: entry.step, at: entry.at, is: 'told' }]
    if (entry.kind === 'sla.skipped') return [{ step: entry.step, at: entry.due, is: 'skipped' }]
    return entry.kind === 'sla.breached' ? [{ step: 'breach', at: entry.at, is: 'recorded' }] : []
  })
  return [...taken, ...planned.map(({ step, at }) => ({ step, at, is: 'planned' as const }))]
}
