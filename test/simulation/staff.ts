import { calendarFor } from '#functions/domain/calendar/calendar-for.ts'
import { factsOwed } from '#functions/domain/promise/facts-owed.ts'
import { promiseOnReceipt } from '#functions/domain/promise/promise.ts'
import { clockOf, recomputed, withFacts } from '#functions/domain/promise-of-case.ts'
import type { Calendar } from '#schemas/calendar.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { portsOf } from './ports.ts'
import type { World } from './world.ts'

/** `reopen` closes a case that is open. */
export type Deed = 'spoke' | 'no-answer' | 'note' | 'withdraw' | 'reopen'
type Moment = { readonly kept: ServiceCase; readonly calendar: Calendar; readonly now: Date }

/** Something that staff or the citizen writes into a case, tried again while others come in between. */
export async function write(world: World, reference: string, deed: Deed, minutesAgo: number) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const outcome = await world.invoke(async (by) => {
      const task = { by, author: 'staff' as const, claims: [], bases: new Map(), timerSeqs: new Map() }
      by.tasks.push(task)
      const { cases, calendars } = portsOf(world, task)
      const kept = await cases.find(reference)
      if (!kept || !isAllowed(deed, kept)) return true
      const moment = { kept, calendar: await calendarFor(kept, { calendars }), now: world.base.now() }
      const facts = factsOf(factFor(deed, moment, minutesAgo), moment)
      return cases.save(withFacts(kept, facts, { form: complaint, ...moment }))
    })
    world.note(outcome)
    if (outcome === 'killed' || 'error' in outcome || outcome.answer) return
  }
}

const isAllowed = (deed: Deed, { status }: ServiceCase) =>
  !hasEnded(status) || (deed === 'reopen' && status !== 'withdrawn')

function factFor(deed: Deed, { calendar, now, kept }: Moment, minutesAgo: number): HistoryEntry {
  const at = now.toISOString()
  const occurredAt = new Date(now.getTime() - minutesAgo * 60_000).toISOString()
  const by = 'officer'
  switch (deed) {
    case 'note':
      return { kind: 'noted', at, by, messageId: at }
    case 'withdraw':
      return { kind: 'withdrawn', at }
    case 'reopen':
      return hasEnded(kept.status)
        ? { kind: 'reopened', at, ...toldOnReopening(kept, calendar, now) }
        : { kind: 'closed', at, by, outcome: 'done' }
    default:
      return { kind: 'contacted', at, by, occurredAt, channel: 'call', result: deed }
  }
}

function toldOnReopening({ clock }: ServiceCase, calendar: Calendar, now: Date) {
  const { effectiveAt, targetAt, dueAt } = promiseOnReceipt(calendar, complaint.promise, now)
  const told = clock.dueAt === null ? { targetAt: null, dueAt: null } : { targetAt, dueAt }
  return { effectiveAt, ...told, calendarVersion: calendar.version }
}

/** With the fact go what a new calendar changes and what the clock owes; before a reopening, to the cycle that ends. */
function factsOf(fact: HistoryEntry, { kept, calendar, now }: Moment) {
  const moved = recomputed(kept, { form: complaint, calendar, now })
  const owedAfter = (facts: readonly HistoryEntry[]) =>
    factsOwed(clockOf({ ...kept, history: [...kept.history, ...facts] }, complaint, calendar), now)
  return fact.kind === 'reopened'
    ? [...moved, ...owedAfter(moved), fact]
    : [...moved, fact, ...owedAfter([...moved, fact])]
}
